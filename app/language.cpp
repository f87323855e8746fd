// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include "models/base/settings.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>
#include <array>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Shipped {
    QLatin1StringView code;
    QLocale::Language language;
    QLocale::Territory territory; ///< whose habits it has when the system is not in this language
};
/// English with days before months, weeks from Monday and 24 hours: that is what its malls write.
constexpr std::array shipped {Shipped {"en"_L1, QLocale::English, QLocale::UnitedKingdom},
    Shipped {"nb"_L1, QLocale::NorwegianBokmal, QLocale::Norway}, Shipped {"sv"_L1, QLocale::Swedish, QLocale::Sweden},
    Shipped {"pl"_L1, QLocale::Polish, QLocale::Poland}, Shipped {"de"_L1, QLocale::German, QLocale::Germany}};

const Shipped *find(const QString &code)
{
    const auto *it = std::find_if(shipped.begin(), shipped.end(), [&](const Shipped &one) { return one.code == code; });
    return it == shipped.end() ? nullptr : &*it;
}

/// "nb-NO", "no", "nn-NO" are all best served by our Norwegian.
QString codeOf(const QString &tag)
{
    const QString code = tag.section(u'-', 0, 0).toLower();
    return code == "no"_L1 || code == "nn"_L1 ? u"nb"_s : code;
}

} // namespace

void installLanguage(QCoreApplication *application)
{
    auto *english = new QTranslator(application);
    const bool loaded = english->load(u":/i18n/atrium_en.qm"_s);
    Q_ASSERT_X(loaded, "installLanguage", "atrium_en.qm is not compiled in");
    if (loaded)
        QCoreApplication::installTranslator(english);
}

Language::Language(QApplication *application, const Settings *settings)
    : m_application(application)
    , m_settings(settings)
{
    apply();
    connect(settings, &Settings::changed, this, [this](Setting key) {
        if (key != Setting::Language)
            return;
        apply();
        Q_EMIT changed();
    });
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(QLocale::system());
}

QString Language::wordsFor(const QString &setting, const QLocale &system)
{
    if (find(setting))
        return setting;
    const QStringList tags = system.uiLanguages();
    for (const QString &tag : tags) {
        if (QString code = codeOf(tag); find(code))
            return code;
    }
    return u"en"_s;
}

QLocale Language::localeFor(const QString &setting, const QLocale &system)
{
    const Shipped *chosen = find(setting);
    if (!chosen || system.language() == chosen->language)
        return system;
    return {chosen->language, chosen->territory};
}

void Language::apply()
{
    const QString setting = m_settings->text(Setting::Language);
    QLocale::setDefault(localeFor(setting, QLocale::system()));
    // A widget keeps the locale it was made under.
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops)
        top->setLocale(QLocale());
    const QString words = wordsFor(setting, QLocale::system());
    if (std::exchange(m_words, words) == words)
        return;
    QCoreApplication::removeTranslator(&m_translator);
    if (words != "en"_L1 && m_translator.load(u":/i18n/atrium_%1.qm"_s.arg(words)))
        QCoreApplication::installTranslator(&m_translator);
}

} // namespace atrium
