// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/actions.h"

#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPointer>
#include <QWidget>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

KeyMap &keysInForce()
{
    static KeyMap map;
    return map;
}

QList<Actions *> &everywhere()
{
    static QList<Actions *> all;
    return all;
}

QKeySequence sequenceOf(const QString &keys)
{
    return QKeySequence(keys, QKeySequence::PortableText);
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
        if (row.keyScope == KeyScope::Window) {
            action->setShortcutContext(Qt::WindowShortcut);
            window->addAction(action);
        } else {
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        }
        m_actions.emplace(static_cast<int>(row.id), action);
        applyKeys(row.id);
    }
    reword();
    window->installEventFilter(this);
    everywhere().append(this);
}

Actions::~Actions()
{
    everywhere().removeOne(this);
}

void Actions::applyKeys(ActionId id)
{
    const QString keys = keyMap().keys(id);
    const bool off = keys.isEmpty() || (isSingleLetter(keys) && !m_singleLetters);
    get(id)->setShortcuts(off ? QList<QKeySequence>() : withKeypad(sequenceOf(keys)));
}

QAction *Actions::get(ActionId id) const
{
    return m_actions.at(static_cast<int>(id));
}

void Actions::bindTo(QWidget *widget, ActionId id)
{
    Q_ASSERT(actionRow(id).keyScope != KeyScope::Window);
    widget->addAction(get(id));
}

bool Actions::press(ActionId id, QWidget *there)
{
    QAction *action = get(id);
    const QList<QKeySequence> own = action->shortcuts();
    if (own.isEmpty()) // for this once: who has none can be asked for all the same
        action->setShortcuts({sequenceOf(QString::fromLatin1(actionRow(id).keys))});
    const QList<QKeySequence> keys = action->shortcuts();
    if (keys.isEmpty() || keys.first().isEmpty())
        return false;
    const QKeyCombination stroke = keys.first()[0];
    QKeyEvent press(QEvent::KeyPress, stroke.key(), stroke.keyboardModifiers());
    press.ignore();
    const QPointer<QWidget> still(there);
    QCoreApplication::sendEvent(there, &press);
    if (still) {
        QKeyEvent release(QEvent::KeyRelease, stroke.key(), stroke.keyboardModifiers());
        QCoreApplication::sendEvent(still, &release);
    }
    if (own.isEmpty())
        action->setShortcuts(own);
    return press.isAccepted();
}

void Actions::setSingleLetterKeys(bool on)
{
    m_singleLetters = on;
    for (const ActionRow &row : actionRows()) {
        if (isSingleLetter(keyMap().keys(row.id)))
            applyKeys(row.id);
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

const KeyMap &keyMap()
{
    return keysInForce();
}

void setKeyMap(const KeyMap &map)
{
    if (keysInForce() == map)
        return;
    keysInForce() = map;
    const QList<Actions *> all = everywhere();
    for (Actions *actions : all) {
        for (const ActionRow &row : actionRows())
            actions->applyKeys(row.id);
        QEvent words(QEvent::LanguageChange);
        QCoreApplication::sendEvent(actions->m_window, &words);
    }
}

QString keyCapText(const QString &keys)
{
    return capText(sequenceOf(keys));
}

QString keyCapText(ActionId id)
{
    return keyCapText(keyMap().keys(id));
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
