// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/desktoplooks.h"
#include "models/base/settings.h"
#include "models/sendings/seriesmodel.h"
#include "tests/support/runningsandbox.h"
#include "tests/support/startedprogram.h"
#include "ui/charts/charts.h"
#include "ui/sendings/sendingspane.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/apply.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

using namespace atrium;
using namespace Qt::StringLiterals;

using Groups = QMap<QString, QVariantMap>;
Q_DECLARE_METATYPE(Groups)

/// The settings part of a desktop portal, as its specification has it.
class FakePortal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    enum Mood { Answers, IsSilent, Refuses };

    explicit FakePortal(const QString &address, Mood mood = Answers)
        : m_mood(mood)
        , m_bus(QDBusConnection::connectToBus(address, u"portal"_s))
    {
        qDBusRegisterMetaType<Groups>();
        m_bus.registerObject(path(), this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    ~FakePortal() override { QDBusConnection::disconnectFromBus(u"portal"_s); }
    Q_DISABLE_COPY_MOVE(FakePortal)

    void say(const QString &group, const QString &key, const QVariant &value)
    {
        settings[group][key] = value;
        QDBusMessage signal = QDBusMessage::createSignal(path(), u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal << group << key << QVariant::fromValue(QDBusVariant(value));
        m_bus.send(signal);
    }
    void setDark(bool dark) { say(appearance, u"color-scheme"_s, dark ? 1U : 2U); }

    const QString appearance {u"org.freedesktop.appearance"_s};
    const QString gnome {u"org.gnome.desktop.interface"_s};
    Groups settings;
    int asked {};

public Q_SLOTS:
    Groups ReadAll(const QStringList &groups) // NOLINT(readability-identifier-naming): the specification's
    {
        ++asked;
        if (m_mood == IsSilent)
            setDelayedReply(true); // and never sent
        if (m_mood == Refuses)
            sendErrorReply(QDBusError::AccessDenied, u"not for you"_s);
        Groups some;
        for (const QString &group : groups)
            some[group] = settings.value(group);
        return some;
    }

private:
    static QString path() { return u"/org/freedesktop/portal/desktop"_s; }

    Mood m_mood;
    QDBusConnection m_bus;
};

/// What the desktop says of looks, on a bus of the test's own.
class TestDesktopLooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString trouble = beginProgramTests();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        QVERIFY(!DesktopLooks::sessionBus()); // no address: nothing is started
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead(20'000))
            QSKIP("no dbus-daemon on this computer");
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8()); // before anything of Qt asks for it
        QVERIFY(DesktopLooks::sessionBus()->isConnected());
    }
    void cleanupTestCase()
    {
        m_program.reset();
        QDBusConnection::disconnectFromBus(u"qt_default_session_bus"_s);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    void cleanup()
    {
        m_program.reset();
        QApplication::setPalette(paletteOf(ThemeName::Light)); // what the next program finds is not what the last one left
    }

    void saysWhatItIsAndWhatItBecomes()
    {
        FakePortal portal(m_address);
        portal.settings[portal.appearance] = {{u"color-scheme"_s, 1U}, {u"contrast"_s, 0U}};
        portal.settings[portal.gnome] = {{u"enable-animations"_s, true}};
        const DesktopLooks looks(*DesktopLooks::sessionBus());
        QCOMPARE(looks.looks(), Looks {}); // nobody waited
        QTRY_COMPARE(looks.looks(), (Looks {.dark = true, .highContrast = false, .animations = true}));
        portal.setDark(false);
        QTRY_COMPARE(looks.looks().dark, std::optional(false));
        portal.say(portal.appearance, u"contrast"_s, 1U);
        QTRY_COMPARE(looks.looks().highContrast, std::optional(true));
        portal.say(portal.gnome, u"enable-animations"_s, false);
        QTRY_COMPARE(looks.looks().animations, std::optional(false));
        portal.say(portal.appearance, u"color-scheme"_s, 0U); // no preference
        QTRY_COMPARE(looks.looks().dark, std::optional<bool>());
    }

    void nonsenseIsNoAnswer()
    {
        FakePortal portal(m_address);
        portal.settings[portal.appearance] = {{u"color-scheme"_s, u"dark"_s}, {u"contrast"_s, 77U}};
        portal.settings[portal.gnome] = {{u"enable-animations"_s, u"maybe"_s}};
        portal.settings[u"else"_s] = {{u"color-scheme"_s, 1U}};
        const DesktopLooks looks(*DesktopLooks::sessionBus());
        QTRY_COMPARE(looks.looks().highContrast, std::optional(false));
        QCOMPARE(looks.looks(), (Looks {.highContrast = false}));
        portal.say(u"else"_s, u"color-scheme"_s, 1U);
        portal.say(portal.appearance, u"contrast"_s, 1U);
        QTRY_COMPARE(looks.looks().highContrast, std::optional(true));
        QCOMPARE(looks.looks().dark, std::optional<bool>());
    }

    void theProgramIsThereWhateverThePortalDoes_data()
    {
        QTest::addColumn<int>("mood");
        QTest::newRow("answers") << int(FakePortal::Answers);
        QTest::newRow("is silent") << int(FakePortal::IsSilent);
        QTest::newRow("refuses") << int(FakePortal::Refuses);
        QTest::newRow("is absent") << -1;
    }
    void theProgramIsThereWhateverThePortalDoes()
    {
        QFETCH(const int, mood);
        const QTemporaryDir data;
        const RunningSandbox sandbox;
        std::unique_ptr<FakePortal> portal;
        if (mood >= 0)
            portal = std::make_unique<FakePortal>(m_address, static_cast<FakePortal::Mood>(mood));
        QElapsedTimer timer;
        timer.start();
        m_program = startedProgram(sandbox.url(), data.path(), "t");
        QVERIFY(m_program);
        // The event loop has not turned yet, so no answer can have been waited for.
        QVERIFY(m_program->window() && m_program->window()->isVisible());
        qInfo("the window was there after %lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(currentTheme(), ThemeName::Light); // as the palette
        if (portal)
            QTRY_COMPARE(portal->asked, 1);
        // What a portal tells later is heard in every case.
        FakePortal::Mood later = FakePortal::Answers;
        if (!portal)
            portal = std::make_unique<FakePortal>(m_address, later);
        portal->setDark(true);
        QTRY_COMPARE(currentTheme(), ThemeName::Dark);
    }

    void aSwitchRestylesEverythingAtOnce()
    {
        const QTemporaryDir data;
        const RunningSandbox sandbox;
        FakePortal portal(m_address);
        m_program = startedProgram(sandbox.url(), data.path(), "t");
        QVERIFY(m_program);
        MainWindow *window = m_program->window();
        window->showPane(Pane::Sendings);
        QTRY_VERIFY(window->sendings()->series()->rowCount() > 0);
        auto *chart = window->sendings()->overview()->findChild<EventChart *>();
        QVERIFY(chart);
        QTRY_VERIFY(chart->isVisible());
        // Of the window, because the chart itself has no ground.
        const auto ground = [&] { return window->grab().toImage().pixelColor(chart->mapTo(window, QPoint(1, 1))); };
        QCOMPARE(ground(), tokensOf(ThemeName::Light).surface);

        QElapsedTimer timer;
        timer.start();
        portal.setDark(true);
        QTRY_COMPARE(QApplication::palette().color(QPalette::Window), tokensOf(ThemeName::Dark).window);
        QCOMPARE(ground(), tokensOf(ThemeName::Dark).surface);
        qInfo("dark after %lld ms", static_cast<long long>(timer.elapsed()));
        portal.say(portal.appearance, u"contrast"_s, 1U);
        QTRY_COMPARE(ground(), tokensOf(ThemeName::HighContrastDark).surface);
        portal.setDark(false);
        QTRY_COMPARE(ground(), tokensOf(ThemeName::HighContrastLight).surface);

        // A person's own word is the last one, in each of the two.
        m_program->settings()->set(Setting::Theme, u"light"_s);
        QCOMPARE(ground(), tokensOf(ThemeName::Light).surface);
        portal.say(portal.gnome, u"enable-animations"_s, false);
        QTRY_VERIFY(Appearance::reducedMotion());
        m_program->settings()->set(Setting::ReducedMotion, u"off"_s);
        QVERIFY(!Appearance::reducedMotion());
        QCOMPARE(currentTheme(), ThemeName::Light);
    }

private:
    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<Composition> m_program;
};

QTEST_MAIN(TestDesktopLooks)
#include "tst_desktoplooks.moc"
