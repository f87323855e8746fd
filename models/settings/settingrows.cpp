// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/settingrows.h"

#include "models/base/folding.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int second = 1'000; // a wait is kept in milliseconds

QStringList wordsIn(const QString &text)
{
    QStringList words;
    QString word;
    const QString plain = folded(text) + u' ';
    for (const QChar c : plain) {
        if (c.isLetterOrNumber())
            word += c;
        else if (!word.isEmpty())
            words << std::exchange(word, {});
    }
    return words;
}

} // namespace

const SettingEntry *settingEntryOf(Setting key)
{
    for (const SettingEntry &entry : settingEntries()) {
        if (std::find(entry.keys.begin(), entry.keys.end(), key) != entry.keys.end())
            return &entry;
    }
    return nullptr;
}

QString settingWords(const char *source)
{
    return source[0] == '\0' ? QString() : QCoreApplication::translate("SettingRows", source);
}

QString settingUnit(const SettingEntry &entry, const QVariant &value)
{
    if (entry.unitWord[0] == '\0')
        return {};
    return QCoreApplication::translate("SettingRows", entry.unitWord, nullptr, value.toInt() / entry.unit);
}

QString choiceWords(const SettingChoice &choice)
{
    return choice.isName ? QString::fromUtf8(choice.words) : settingWords(choice.words);
}

QString sectionTitle(SettingSection section)
{
    switch (section) {
    case SettingSection::Account:
        return QCoreApplication::translate("SettingRows", "Account");
    case SettingSection::Messages:
        return QCoreApplication::translate("SettingRows", "Messages");
    case SettingSection::Appearance:
        return QCoreApplication::translate("SettingRows", "Appearance");
    case SettingSection::Keys:
        return QCoreApplication::translate("SettingRows", "Keys");
    case SettingSection::Network:
        return QCoreApplication::translate("SettingRows", "Network");
    case SettingSection::Storage:
        return QCoreApplication::translate("SettingRows", "Privacy and storage");
    case SettingSection::About:
        return QCoreApplication::translate("SettingRows", "About");
    }
    Q_UNREACHABLE();
}

bool matchesSetting(const SettingEntry &entry, const QString &text)
{
    QStringList has = wordsIn(sectionTitle(entry.section));
    for (const char *source : {entry.caption, entry.description, entry.searchWords})
        has << wordsIn(settingWords(source)) << wordsIn(QString::fromUtf8(source));
    for (const SettingChoice &choice : entry.choices)
        has << wordsIn(choiceWords(choice)) << wordsIn(QString::fromUtf8(choice.words));
    const QStringList wanted = wordsIn(text);
    return std::all_of(wanted.begin(), wanted.end(), [&has](const QString &word) {
        return std::any_of(has.begin(), has.end(), [&word](const QString &one) { return one.startsWith(word); });
    });
}

std::optional<QVariant> settingFromText(const SettingEntry &entry, const QString &text)
{
    if (entry.kind == SettingKind::Number) {
        bool isNumber = false;
        int number = QLocale().toInt(text.trimmed(), &isNumber);
        if (!isNumber)
            number = text.trimmed().toInt(&isNumber);
        if (!isNumber || number < entry.least || number > entry.most)
            return std::nullopt;
        return number * entry.unit;
    }
    const QString plain = text.simplified();
    if ((plain.isEmpty() && !entry.mayBeEmpty) || plain.size() > entry.most)
        return std::nullopt;
    // The two that go into a request's header: what is not of Latin 1 would arrive as something else.
    const bool isHeader = entry.keys.front() == Setting::ProductName || entry.keys.front() == Setting::UserAgent;
    if (isHeader && std::any_of(plain.begin(), plain.end(), [](QChar c) { return c.unicode() > 0x7e || c.unicode() < 0x20; }))
        return std::nullopt;
    return plain;
}

QString settingRefusal(const SettingEntry &entry)
{
    if (entry.kind == SettingKind::Number)
        return QCoreApplication::translate("SettingRows", "Enter a whole number from %1 to %2. Nothing was changed.")
            .arg(QLocale().toString(entry.least), QLocale().toString(entry.most));
    if (entry.mayBeEmpty)
        return QCoreApplication::translate("SettingRows", "This is too long. Nothing was changed.");
    return QCoreApplication::translate("SettingRows", "Enter a name in plain letters without accents. Nothing was changed.");
}

QString settingText(const SettingEntry &entry, const QVariant &value)
{
    for (const SettingChoice &choice : entry.choices) {
        if (choice.value == value)
            return choiceWords(choice);
    }
    if (entry.kind == SettingKind::Number)
        return QLocale().toString(value.toInt() / entry.unit);
    if (entry.kind == SettingKind::Choice && value.typeId() == QMetaType::Int) // a policy's own choice
        return QCoreApplication::translate("SettingRows", "%Ln seconds", nullptr, value.toInt() / second);
    return value.toString();
}

bool isSettingValue(const SettingEntry &entry, const QVariant &value)
{
    switch (entry.kind) {
    case SettingKind::Choice:
        // Between those offered is what a policy, or a hand in the file, may have chosen.
        if (value.typeId() == QMetaType::Int)
            return value.toInt() >= entry.choices.front().value.toInt() && value.toInt() <= entry.choices.back().value.toInt();
        if (entry.keys.front() == Setting::KeepMessages && value.toInt() > 0)
            return true;
        [[fallthrough]];
    case SettingKind::Segments:
        return std::any_of(
            entry.choices.begin(), entry.choices.end(), [&value](const SettingChoice &choice) { return choice.value == value; });
    case SettingKind::Number:
        return value.toInt() >= entry.least * entry.unit && value.toInt() <= entry.most * entry.unit;
    default:
        return true;
    }
}

} // namespace atrium
