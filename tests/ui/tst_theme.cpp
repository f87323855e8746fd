// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/actions.h"
#include "models/base/settings.h"
#include "tests/fonts/testfonts.h"
#include "ui/common/digits.h"
#include "ui/common/humantext.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/apply.h"
#include "ui/theme/density.h"
#include "ui/theme/icons.h"
#include "ui/theme/serieslook.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QPalette>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

QByteArray nameOf(ThemeName theme)
{
    constexpr const char *names[] = {"light", "dark", "high contrast, light", "high contrast, dark"};
    return names[static_cast<int>(theme)];
}

using Row = std::array<double, 3>;
using Sight = std::array<Row, 3>;

/// Every kind of sight: full, and without green, red or blue (Machado et al. 2009, full strength).
constexpr std::array<Sight, 4> sights {{{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}}};

Row lab(const QColor &colour, const Sight &sight)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const Row in {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    Row rgb {};
    for (size_t i = 0; i < 3; ++i)
        rgb[i] = std::clamp(sight[i][0] * in[0] + sight[i][1] * in[1] + sight[i][2] * in[2], 0.0, 1.0);
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
    const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// In CIELAB; 2.3 is a difference that one just sees with both side by side.
double distance(const QColor &one, const QColor &other, const Sight &sight)
{
    const Row a = lab(one, sight);
    const Row b = lab(other, sight);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString trouble = useTestFonts();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        m_appearance = new Appearance(qApp, &m_settings);
    }

    void textStandsOut_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const ThemeName theme : allThemes) {
            const Tokens &t = tokensOf(theme);
            const QByteArray in = nameOf(theme);
            const bool high = isHighContrast(theme);
            const double text = high ? 7 : 4.5; // 7 in words, 4.5 in lines, where one asked for high contrast
            const double line = high ? 4.5 : 3;
            const auto pair = [&](const char *ink, const QColor &a, const char *ground, const QColor &b, double least) {
                QTest::addRow("%s: %s on %s", in.constData(), ink, ground) << a << b << least;
            };
            const std::pair<const char *, QColor> grounds[] = {{"window", t.window}, {"surface", t.surface}, {"selected", t.selected},
                {"hover", t.hover}, {"good soft", t.goodSoft}, {"warn soft", t.warnSoft}, {"bad soft", t.badSoft}};
            for (const auto &[name, ground] : grounds) {
                pair("text", t.text, name, ground, 10);
                pair("muted", t.muted, name, ground, text);
            }
            const std::pair<const char *, QColor> plain[] = {{"window", t.window}, {"surface", t.surface}, {"selected", t.selected}};
            for (const auto &[name, ground] : plain) {
                pair("accent", t.accent, name, ground, text);
                pair("warn", t.warn, name, ground, text); // waiting times stand in selected rows too
                pair("bad", t.bad, name, ground, text);
            }
            for (const auto &[name, ground] : grounds)
                pair("focus ring", t.accent, name, ground, line);
            pair("good", t.good, "surface", t.surface, text);
            pair("good", t.good, "good soft", t.goodSoft, text);
            pair("warn", t.warn, "warn soft", t.warnSoft, text);
            pair("bad", t.bad, "bad soft", t.badSoft, text);
            pair("on accent", t.onAccent, "accent", t.accent, text);
            pair("on accent", t.onAccent, "accent under the pointer", t.accentHover, text);
            pair("on accent", t.onAccent, "accent held down", t.accentPressed, text);
            pair("tool tip", t.toolTip.text, "tool tip", t.toolTip.fill, text);
            pair("control border", t.controlBorder, "surface", t.surface, line);
            pair("control border", t.controlBorder, "window", t.window, line);
            if (high) {
                // Window and surface are one there: edges are all that tells one part from the next.
                pair("border", t.border, "surface", t.surface, line);
                pair("border", t.border, "hover", t.hover, line);
                pair("edge of what is selected", t.selectedEdge, "surface", t.surface, line);
                pair("tool tip", t.toolTip.fill, "window", t.window, line);
            }
            const std::pair<const char *, QColor> lines[] = {{"transmitted", t.series.transmitted}, {"delivered", t.series.delivered},
                {"opened", t.series.opened}, {"clicked", t.series.clicked}, {"failed", t.series.failed},
                {"delivery errored", t.series.deliveryErrored}, {"other events", t.series.rest}};
            for (const auto &[name, colour] : lines)
                pair(name, colour, "surface", t.surface, line);
            for (int i = 0; i < 6; ++i) {
                const QByteArray name = "initials " + QByteArray::number(i);
                pair(name.constData(), t.initials[i].text, "their fill", t.initials[i].fill, high ? 7 : 5.8);
                // The same in all themes, and never without the name beside it.
                const QByteArray dot = "mall dot " + QByteArray::number(i);
                pair(dot.constData(), t.malls[i], "surface", t.surface, 3);
                pair(dot.constData(), t.malls[i], "hover", t.hover, 3);
                pair(dot.constData(), t.malls[i], "window", t.window, 3);
            }
        }
    }
    void textStandsOut()
    {
        QFETCH(const QColor, ink);
        QFETCH(const QColor, ground);
        QFETCH(const double, least);
        const double measured = contrast(ink, ground);
        QVERIFY2(measured >= least, qPrintable(u"%1 on %2 is %3:1"_s.arg(ink.name(), ground.name()).arg(measured, 0, 'f', 2)));
    }

    void contrastIsWcag()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01); // the usual example
    }

    void themeGoesThroughThePalette()
    {
        m_settings.set(Setting::Theme, u"dark"_s);
        QCOMPARE(currentTheme(), ThemeName::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), tokensOf(ThemeName::Dark).window);
        m_settings.set(Setting::Theme, u"light"_s);
        QCOMPARE(QApplication::palette().color(QPalette::Window), tokensOf(ThemeName::Light).window);
    }

    void systemThemeIsFollowedOnlyWhenAsked()
    {
        m_settings.set(Setting::Theme, u"light"_s);
        m_appearance->setSystemTheme(ThemeName::Dark);
        QCOMPARE(currentTheme(), ThemeName::Light);
        m_settings.set(Setting::Theme, u"system"_s);
        QCOMPARE(currentTheme(), ThemeName::Dark);
        QSignalSpy changed(m_appearance, &Appearance::changed);
        m_appearance->setSystemTheme(ThemeName::Light);
        QCOMPARE(currentTheme(), ThemeName::Light);
        QCOMPARE(changed.size(), 1);
    }

    void highContrastIsDarkWhereTheSystemIs()
    {
        m_appearance->setSystemTheme(ThemeName::Light);
        m_settings.set(Setting::Theme, u"highContrast"_s);
        QCOMPARE(currentTheme(), ThemeName::HighContrastLight);
        m_appearance->setSystemTheme(ThemeName::Dark);
        QCOMPARE(currentTheme(), ThemeName::HighContrastDark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), tokensOf(ThemeName::HighContrastDark).window);
        m_appearance->setSystemTheme(ThemeName::HighContrastLight); // the system itself asks for it
        m_settings.set(Setting::Theme, u"system"_s);
        QCOMPARE(currentTheme(), ThemeName::HighContrastLight);
        m_appearance->setSystemTheme(ThemeName::Light);
        QCOMPARE(currentTheme(), ThemeName::Light);
    }

    void ourOwnSettingOfMotionWins()
    {
        QVERIFY(!Appearance::reducedMotion());
        m_appearance->setSystemReducedMotion(true);
        QVERIFY(Appearance::reducedMotion());
        m_settings.set(Setting::ReducedMotion, u"off"_s);
        QVERIFY(!Appearance::reducedMotion());
        m_appearance->setSystemReducedMotion(false);
        m_settings.set(Setting::ReducedMotion, u"on"_s);
        QVERIFY(Appearance::reducedMotion());
        m_settings.set(Setting::ReducedMotion, u"system"_s);
        QVERIFY(!Appearance::reducedMotion());
    }

    void sizesAreTheDrawnOnes()
    {
        m_settings.set(Setting::TextScale, 100);
        m_settings.set(Setting::Density, u"comfortable"_s);
        const Density &d = density();
        QCOMPARE(d.row, 64);
        QCOMPARE(d.avatar, 36);
        QCOMPARE(d.avatarThread, 32);
        QCOMPARE(d.control, 32);
        QCOMPARE(d.controlLow, 28);
        QCOMPARE(d.paneHead, 56);
        QCOMPARE(d.topBar, 48);
        QCOMPARE(d.rail, 80);
        QCOMPARE(d.railItem, 56);
        QCOMPARE(d.strip, 40);
        QCOMPARE(d.badge, 20);
        QCOMPARE(d.icon, 20);
        QCOMPARE(lineHeight(Type::Body), 20);
        QCOMPARE(lineHeight(Type::Caption), 16);
        QCOMPARE(lineHeight(Type::Title), 20);
        QCOMPARE(lineHeight(Type::Figure), 32);
        QCOMPARE(typeface(Type::Body).pixelSize(), 13);
        QCOMPARE(typeface(Type::Caption).pixelSize(), 11);
        QCOMPARE(typeface(Type::Title).pixelSize(), 15);
        QCOMPARE(typeface(Type::Figure).pixelSize(), 22);
        m_settings.set(Setting::Density, u"compact"_s);
        QCOMPARE(density().row, 44);
        QCOMPARE(density().avatar, 28);
        QCOMPARE(density().badge, 16);
        m_settings.set(Setting::Density, u"comfortable"_s);
    }

    void nothingIsBelowElevenPixels()
    {
        for (const int scale : {80, 100, 150, 200}) {
            m_settings.set(Setting::TextScale, scale);
            for (const Type type : {Type::Caption, Type::Body, Type::Label, Type::Strong, Type::Title, Type::Figure}) {
                QVERIFY(typeface(type).pixelSize() >= 11);
                QVERIFY(lineHeight(type) >= QFontMetrics(typeface(type)).height());
            }
            QVERIFY(density().row >= 2 * lineHeight(Type::Body));
            QCOMPARE(density().row % 4, 0);
        }
        m_settings.set(Setting::TextScale, 100);
    }

    void openWidgetsFollow()
    {
        PlainLabel label(u"Figure"_s, Type::Title);
        QCOMPARE(label.font().pixelSize(), 15);
        m_settings.set(Setting::TextScale, 200);
        QCOMPARE(label.font().pixelSize(), 30);
        m_settings.set(Setting::TextScale, 100);
        QCOMPARE(label.font().pixelSize(), 15);
    }

    void digitsAreEquallyWide()
    {
        const QFont font = typeface(Type::Figure);
        QCOMPARE(digitsWidth(u"11:11"_s, font), digitsWidth(u"00:00"_s, font));
        QVERIFY(QFontMetrics(font).horizontalAdvance(u"11:11"_s) < digitsWidth(u"11:11"_s, font)); // or the pinned font is not Inter
    }

    void iconsTakeTheColourAndFillTheirSquare()
    {
        const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() > 25);
        for (const QString &file : files) {
            const QString name = file.chopped(4);
            const QImage image = iconPixmap(name, 24, Qt::red, 2.0).toImage();
            QCOMPARE(image.size(), QSize(48, 48));
            int inked = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.alpha() > 200) {
                        ++inked;
                        QVERIFY2(pixel.red() > 250 && pixel.green() < 5 && pixel.blue() < 5, qPrintable(name));
                    }
                }
            }
            QVERIFY2(inked > 20, qPrintable(name));
        }
    }

    void everyIconThatIsAskedForIsThere()
    {
        static const QRegularExpression asked(
            uR"re((?:\bicon|iconPixmap|paintIcon|setEmptyWords|setIcon\w*|iconName =|ErrorStrip::\w+,)(?:[^;{}]*?)u"([a-z][a-z-]*)"_s)re"_s);
        int found = 0;
        QDirIterator it(QStringLiteral(ATRIUM_SOURCE_DIR "/ui"), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto text = QString::fromUtf8(file.readAll());
            for (auto match = asked.globalMatch(text); match.hasNext(); ++found) {
                const QString name = match.next().captured(1);
                QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(name)), qPrintable(file.fileName() + u": "_s + name));
            }
        }
        QVERIFY(found > 20); // or the expression reads nothing
        for (const ActionRow &row : actionRows())
            QVERIFY2(*row.iconName == '\0' || QFile::exists(u":/icons/%1.svg"_s.arg(QLatin1StringView(row.iconName))), row.iconName);
    }

    void mallColourIsStable()
    {
        QCOMPARE(mallColour(u"id=447"_s), mallColour(447));
        QCOMPARE(mallColour(447), tokens().malls[(447 + 74) % 6]); // a person has learnt it by heart: it must not move
        QSet<QRgb> seen;
        for (int id = 1; id < 60; ++id)
            seen.insert(mallColour(id).rgb());
        QCOMPARE(seen.size(), 6);
        for (int id = 500; id < 560; id += 6) { // customers that came one after another
            QSet<QRgb> block;
            for (int next = 0; next < 6 - id % 6; ++next)
                block.insert(mallColour(id + next).rgb());
            QCOMPARE(block.size(), 6 - id % 6);
        }
        QSet<QRgb> demo;
        for (const qint64 id : {451, 447, 463})
            demo.insert(mallColour(id).rgb());
        QCOMPARE(demo.size(), 3);
    }

    void anAccountHasTheColourThatWasChosen()
    {
        QCOMPARE(accountColour(u"#c86c7a"_s, 3), QColor(0xc8, 0x6c, 0x7a));
        QCOMPARE(accountColour({}, 3), tokens().malls[3]);
        QCOMPARE(accountColour({}, 9), tokens().malls[3]);
        QCOMPARE(accountColour(u"no colour"_s, 1), tokens().malls[1]);
    }

    void mallColoursAreToldApartByEveryone()
    {
        for (const Sight &sight : sights) {
            for (int i = 0; i < 6; ++i) {
                for (int j = 0; j < i; ++j) {
                    const double apart = distance(tokens().malls[i], tokens().malls[j], sight);
                    QVERIFY2(apart >= 20, qPrintable(u"%1 and %2: %3"_s.arg(i).arg(j).arg(apart)));
                }
            }
        }
    }

    /// A line is known by three things; for a person who sees no red, green or blue by at least two of them.
    void seriesAreToldApartByEveryone()
    {
        const QStringList events {
            u"transmitted"_s, u"delivered"_s, u"opened"_s, u"clicked"_s, u"failed"_s, u"delivery_errored"_s, u"new"_s};
        for (const ThemeName theme : allThemes) {
            setCurrentTheme(theme);
            for (qsizetype i = 0; i < events.size(); ++i) {
                for (qsizetype j = 0; j < i; ++j) {
                    const SeriesLook one = seriesLook(events.at(i));
                    const SeriesLook other = seriesLook(events.at(j));
                    const QString pair = QString::fromLatin1(nameOf(theme)) + u": "_s + events.at(i) + u" and "_s + events.at(j);
                    QVERIFY2(one.dash != other.dash || one.marker != other.marker, qPrintable(pair));
                    for (const Sight &sight : std::span(sights).first(3)) {
                        const double apart = distance(one.colour, other.colour, sight);
                        QVERIFY2(apart >= 10, qPrintable(pair + u": %1"_s.arg(apart)));
                    }
                }
            }
        }
        setCurrentTheme(ThemeName::Light);
    }

    void errorsAreSentences()
    {
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::Malformed); ++kind) {
            ApiError error;
            error.kind = static_cast<ErrorKind>(kind);
            error.detail = u"<b>ECONNRESET 0x1f</b>"_s;
            const bool silent = error.kind == ErrorKind::Cancelled;
            QCOMPARE(whatHappened(error).isEmpty(), silent);
            QCOMPARE(sentenceFor(error).isEmpty(), silent);
            QVERIFY(!sentenceFor(error).contains(u"ECONNRESET"_s));
            QVERIFY(silent || sentenceFor(error).endsWith(u'.'));
            QVERIFY(!sentenceFor(error).contains(u'!'));
        }
        QCOMPARE(permitIn(u"You need Reporting:Api:Report:Sendings for that."_s), u"Reporting:Api:Report:Sendings"_s);
        QCOMPARE(permitIn(u"no permit at 12:30:05 here"_s), QString());
        QCOMPARE(permitIn(QString(500, u'A') + u":Api:Index"_s), QString()); // too long to be one, and not its end either
        QCOMPARE(permitIn(u"A:B:C:D:E:F:G:H:I"_s), QString());
        QCOMPARE(permitIn(u"<b>Missing</b> BL:Api:<i>x"_s), QString());
    }

private:
    Settings m_settings;
    Appearance *m_appearance {};
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
