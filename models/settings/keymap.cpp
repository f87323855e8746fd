// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/keymap.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeyMap)
};

constexpr qsizetype longestKeys = 40; // letters

struct Stroke {
    bool meta {}, ctrl {}, alt {}, shift {};
    QString key {}; ///< "K", "F5", "Return"; empty: none

    [[nodiscard]] QString text() const
    {
        QString all;
        for (const auto &[held, name] : {std::pair(meta, "Meta+"_L1), {ctrl, "Ctrl+"_L1}, {alt, "Alt+"_L1}, {shift, "Shift+"_L1}}) {
            if (held)
                all += name;
        }
        return key.isEmpty() ? QString() : all + key;
    }
    [[nodiscard]] bool plain() const { return !meta && !ctrl && !alt; }
    [[nodiscard]] bool function() const
    {
        bool isNumber = false;
        const int number = QStringView(key).mid(1).toInt(&isNumber);
        return key.startsWith(u'F') && isNumber && number >= 1 && number <= 35;
    }
    [[nodiscard]] bool isOneOf(std::initializer_list<QLatin1StringView> names) const
    {
        return std::find(names.begin(), names.end(), key) != names.end();
    }
    [[nodiscard]] bool moves() const
    {
        return isOneOf({"Up"_L1, "Down"_L1, "Left"_L1, "Right"_L1, "Home"_L1, "End"_L1, "PgUp"_L1, "PgDown"_L1});
    }
};

Stroke strokeOf(const QString &keys)
{
    Stroke stroke;
    QStringView rest = QStringView(keys).trimmed();
    if (rest.size() > longestKeys || rest.contains(", "_L1)) // the latter: strokes one after the other
        return stroke;
    for (bool more = true; more;) {
        more = false;
        for (const auto &[held, name] :
            {std::pair(&stroke.meta, "Meta+"_L1), {&stroke.ctrl, "Ctrl+"_L1}, {&stroke.alt, "Alt+"_L1}, {&stroke.shift, "Shift+"_L1}}) {
            if (rest.size() > name.size() && rest.startsWith(name, Qt::CaseInsensitive)) {
                *held = more = true;
                rest = rest.mid(name.size());
            }
        }
    }
    stroke.key = rest.size() == 1 ? rest.toString().toUpper() : rest.toString();
    if (stroke.key.contains(u' ') || (stroke.key.size() > 1 && stroke.key.contains(u'+')))
        stroke.key.clear();
    return stroke;
}

/// Where one listens the other does, too.
bool meet(KeyScope a, KeyScope b)
{
    return a == b || a == KeyScope::Window || b == KeyScope::Window;
}

const ActionRow *rowNamed(QStringView name)
{
    for (const ActionRow &row : actionRows()) {
        if (name == QLatin1StringView(row.name))
            return &row;
    }
    return nullptr;
}

QString refusalOfDesktop(const Stroke &stroke, const QString &keys)
{
    const bool desktops = stroke.meta || stroke.isOneOf({"Print"_L1, "SysReq"_L1, "Meta"_L1}) || keys == "Alt+Tab"_L1
        || keys == "Alt+Shift+Tab"_L1 || keys == "Alt+Space"_L1 || keys == "Alt+Esc"_L1 || keys == "Ctrl+Esc"_L1
        || keys == "Ctrl+Alt+Del"_L1 || keys == "Ctrl+Alt+Backspace"_L1
        || (stroke.function() && stroke.alt && (stroke.ctrl || stroke.isOneOf({"F1"_L1, "F2"_L1, "F4"_L1})))
        || (stroke.ctrl && stroke.alt && stroke.moves());
    return desktops ? Words::tr("The desktop keeps this key for itself. Choose another one.") : QString();
}

QString refusalOfTyping(const Stroke &stroke)
{
    if (stroke.plain() && !stroke.function())
        return Words::tr("This key is needed for typing. Add Ctrl or Alt, or choose a key from F1 to F12.");
    const bool edits = stroke.ctrl && !stroke.alt
        && (stroke.moves()
            || stroke.isOneOf(
                {"A"_L1, "C"_L1, "V"_L1, "X"_L1, "Y"_L1, "Z"_L1, "Backspace"_L1, "Del"_L1, "Ins"_L1, "Tab"_L1, "Backtab"_L1}));
    return edits ? Words::tr("Text is edited with this key. Choose another one.") : QString();
}

} // namespace

KeyMap::KeyMap()
{
    settle();
}

KeyMap KeyMap::fromText(const QString &text)
{
    KeyMap map;
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype sign = part.indexOf(u'=');
        const ActionRow *row = sign < 0 ? nullptr : rowNamed(QStringView(part).first(sign));
        const QString said = sign < 0 ? QString() : part.mid(sign + 1);
        const QString keys = plainKeys(said);
        if (!row || (!said.isEmpty() && (keys.isEmpty() || !keyRefusal(row->id, keys).isEmpty())))
            map.m_unknown.append(part);
        else
            map.m_own.insert(static_cast<int>(row->id), keys);
    }
    map.settle();
    return map;
}

QString KeyMap::toText() const
{
    QStringList parts;
    for (const ActionRow &row : actionRows()) {
        if (const auto it = m_own.constFind(static_cast<int>(row.id)); it != m_own.constEnd())
            parts.append(QLatin1StringView(row.name) + u'=' + *it);
    }
    return (parts + m_unknown).join(u' ');
}

QString KeyMap::keys(ActionId id) const
{
    return m_keys.value(static_cast<int>(id));
}

QList<ActionId> KeyMap::holders(ActionId id, const QString &keys) const
{
    QList<ActionId> found;
    const QString wanted = plainKeys(keys);
    for (const ActionRow &row : actionRows()) {
        if (!wanted.isEmpty() && row.id != id && meet(row.keyScope, actionRow(id).keyScope) && this->keys(row.id) == wanted)
            found.append(row.id);
    }
    return found;
}

void KeyMap::give(ActionId id, const QString &keys)
{
    const QList<ActionId> losers = holders(id, keys);
    for (const ActionId loser : losers)
        m_own.insert(static_cast<int>(loser), QString());
    const QString wanted = plainKeys(keys);
    if (wanted == plainKeys(QString::fromLatin1(actionRow(id).keys)))
        m_own.remove(static_cast<int>(id));
    else
        m_own.insert(static_cast<int>(id), wanted);
    settle();
}

void KeyMap::reset(ActionId id)
{
    m_own.remove(static_cast<int>(id));
    settle();
}

/// By hand first, then by the table.
void KeyMap::settle()
{
    m_keys.clear();
    for (const bool byHand : {true, false}) {
        for (const ActionRow &row : actionRows()) {
            if (isOwn(row.id) != byHand)
                continue;
            const QString keys = byHand ? m_own.value(static_cast<int>(row.id)) : plainKeys(QString::fromLatin1(row.keys));
            m_keys.insert(static_cast<int>(row.id), holders(row.id, keys).isEmpty() ? keys : QString());
        }
    }
}

QString plainKeys(const QString &keys)
{
    return strokeOf(keys).text();
}

bool isSingleLetter(const QString &keys)
{
    const QChar key = keys.size() == 1 ? keys.front() : QChar();
    return (key >= u'A' && key <= u'Z') || (key >= u'0' && key <= u'9');
}

QString keyRefusal(ActionId id, const QString &keys)
{
    const Stroke stroke = strokeOf(keys);
    if (stroke.key.isEmpty())
        return Words::tr("This is not a key that can be used here. Choose another one.");
    if (QString why = refusalOfDesktop(stroke, stroke.text()); !why.isEmpty())
        return why;
    if (id == ActionId::UndoSend && stroke.plain() && stroke.isOneOf({"Esc"_L1}))
        return {}; // it listens only while there is something to undo
    if (stroke.plain() && stroke.isOneOf({"Esc"_L1, "Tab"_L1, "Backtab"_L1, "Menu"_L1}))
        return Words::tr("This key leads through windows and out of them. Choose another one.");
    if (stroke.text() == "Shift+F10"_L1)
        return Words::tr("This key opens the menu of what has the keyboard. Choose another one.");
    if (actionRow(id).keyScope != KeyScope::List)
        return refusalOfTyping(stroke);
    if (!stroke.alt && stroke.moves())
        return Words::tr("Lists are moved through with this key. Choose another one.");
    return {};
}

} // namespace atrium
