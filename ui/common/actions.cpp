// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/actions.h"

#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QKeySequence>
#include <QWidget>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

QKeySequence keyOf(const ActionRow &row)
{
    return QKeySequence(QString::fromLatin1(row.keys), QKeySequence::PortableText);
}

bool isSingleLetter(const QKeySequence &keys)
{
    if (keys.count() != 1 || keys[0].keyboardModifiers() != Qt::NoModifier)
        return false;
    const Qt::Key key = keys[0].key();
    return (key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9);
}

/// Both Enter keys are Enter to a person.
QList<QKeySequence> withKeypad(const QKeySequence &keys)
{
    QList<QKeySequence> all {keys};
    if (keys.count() == 1 && keys[0].key() == Qt::Key_Return)
        all << QKeySequence(QKeyCombination(keys[0].keyboardModifiers(), Qt::Key_Enter));
    return all;
}

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    auto *themes = new QActionGroup(this);
    auto *densities = new QActionGroup(this);
    for (const ActionRow &row : actionRows()) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(row.name));
        action->setProperty("actionId", static_cast<int>(row.id));
        if (row.id == ActionId::ThemeSystem || row.id == ActionId::ThemeLight || row.id == ActionId::ThemeDark
            || row.id == ActionId::ThemeHighContrast)
            themes->addAction(action);
        if (row.id == ActionId::DensityComfortable || row.id == ActionId::DensityCompact)
            densities->addAction(action);
        action->setCheckable(action->actionGroup() != nullptr);
        if (const QKeySequence keys = keyOf(row); !keys.isEmpty())
            action->setShortcuts(withKeypad(keys));
        if (row.keyScope == KeyScope::Window) {
            action->setShortcutContext(Qt::WindowShortcut);
            window->addAction(action);
        } else {
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        }
        m_actions.emplace(static_cast<int>(row.id), action);
    }
    reword();
    window->installEventFilter(this);
}

Actions::~Actions() = default;

QAction *Actions::get(ActionId id) const
{
    return m_actions.at(static_cast<int>(id));
}

void Actions::bindTo(QWidget *widget, ActionId id)
{
    Q_ASSERT(actionRow(id).keyScope != KeyScope::Window);
    widget->addAction(get(id));
}

void Actions::setSingleLetterKeys(bool on)
{
    m_singleLetters = on;
    for (const ActionRow &row : actionRows()) {
        const QKeySequence keys = keyOf(row);
        if (isSingleLetter(keys))
            get(row.id)->setShortcuts(on ? withKeypad(keys) : QList<QKeySequence>());
    }
}

void Actions::reword()
{
    for (const ActionRow &row : actionRows()) {
        QAction *action = get(row.id);
        // An ampersand would become a mnemonic.
        action->setText(actionText(row.id).replace(u'&', "&&"_L1));
        if (row.iconName[0] != '\0')
            action->setIcon(icon(QString::fromLatin1(row.iconName)));
    }
}

bool Actions::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched == m_window && (type == QEvent::LanguageChange || type == QEvent::StyleChange))
        reword();
    return QObject::eventFilter(watched, event);
}

namespace {

QString capText(const QKeySequence &sequence)
{
    QString keys = sequence.toString(QKeySequence::NativeText);
    // What Qt calls Return, and some languages otherwise, every keyboard of today calls Enter.
    keys.replace(QCoreApplication::translate("QShortcut", "Return"), QCoreApplication::translate("Actions", "Enter"));
    return keys.replace(u'+', u' ');
}

} // namespace

QString keyCapText(ActionId id)
{
    return capText(keyOf(actionRow(id)));
}

QString sendKeyText(bool enterSends)
{
    return enterSends ? capText(QKeySequence(Qt::Key_Return)) : keyCapText(ActionId::SendMessage);
}

QString newLineKeyText(bool enterSends)
{
    return capText(enterSends ? QKeySequence(Qt::SHIFT | Qt::Key_Return) : QKeySequence(Qt::Key_Return));
}

} // namespace atrium
