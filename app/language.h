// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

class QApplication;
class QCoreApplication;

namespace atrium {

class Settings;

/// English is the source, but its plurals are not: without this file one conversation would have "1 people". Installed before any
/// widget is made.
void installLanguage(QCoreApplication *application);

/// Carries the setting of the language to the whole program, live: words, and with them numbers, dates and the first day of the week.
/// Every widget hears QEvent::LanguageChange; changed() follows once they can be said anew.
class Language : public QObject {
    Q_OBJECT
public:
    Language(QApplication *application, const Settings *settings);
    ~Language() override;

    /// Two letters of one that is compiled in: what the setting says, or the first of the system's languages that we have.
    [[nodiscard]] static QString wordsFor(const QString &setting, const QLocale &system);
    /// How numbers and dates are written: as the system does when its language is the one chosen, or else as is usual for it.
    [[nodiscard]] static QLocale localeFor(const QString &setting, const QLocale &system);

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication *m_application;
    const Settings *m_settings;
    QTranslator m_translator;
    QString m_words; // whose translator is installed; empty or "en": none
};

} // namespace atrium
