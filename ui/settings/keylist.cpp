// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/keylist.h"

#include "ui/common/actions.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStyledItemDelegate>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyListWidth = 440; // at 13 px
constexpr int rowsShown = 8;
constexpr int longestFilter = 60; // letters

QString shownKeys(const QString &keys)
{
    return keyCapText(keys);
}

/// The name of an action, where its key works, and the key.
class KeyDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const Density &d = density();
        const auto placed = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
        painter->save();
        painter->setClipRect(option.rect);
        painter->setLayoutDirection(option.direction);
        if (option.state & QStyle::State_Selected)
            paintBox(*painter, option.rect, d.radius, t.selected, t.selectedEdge);
        else if (option.state & QStyle::State_MouseOver)
            paintBox(*painter, option.rect, d.radius, t.hover);
        const QString keys = shownKeys(index.data(KeysModel::KeysRole).toString());
        const bool own = index.data(KeysModel::OwnRole).toBool();
        int right = option.rect.right() + 1 - d.padS;
        if (!keys.isEmpty()) {
            const QSize size = keyCapSize(keys);
            const QRect cap(
                right - size.width(), option.rect.top() + (option.rect.height() - size.height()) / 2, size.width(), size.height());
            paintKeyCap(*painter, placed(cap), keys, own ? t.accent : t.text, own ? t.accent : t.border);
            right = cap.left() - d.pad;
        }
        const int left = option.rect.left() + d.padS;
        const QString name = index.data().toString();
        const QString place = index.data(KeysModel::PlaceRole).toString();
        const int wanted = QFontMetrics(typeface(Type::Body)).horizontalAdvance(name) + 1;
        const int after = left + wanted + d.pad;
        paintLine(*painter, placed({left, option.rect.top(), std::min(wanted, right - left), option.rect.height()}), name,
            typeface(Type::Body), t.text);
        if (after + QFontMetrics(typeface(Type::Caption)).horizontalAdvance(place) < right)
            paintLine(
                *painter, placed({after, option.rect.top(), right - after, option.rect.height()}), place, typeface(Type::Caption), t.muted);
        if (option.state & QStyle::State_HasFocus)
            paintFocusRing(*painter, option.rect);
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {density().control, density().control}; // the width is the view's
    }
};

/// What was pressed, as it is kept; empty: a modifier alone.
QString pressedKeys(const QKeyEvent &event)
{
    const int key = event.key();
    switch (key) {
    case 0:
    case Qt::Key_unknown:
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
        return {};
    default:
        break;
    }
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const bool letter = key >= Qt::Key_A && key <= Qt::Key_Z;
    if (key > Qt::Key_Space && key < 0x01000000 && !letter)
        modifiers &= ~Qt::ShiftModifier; // it is in the sign already
    const int plain = key == Qt::Key_Enter ? int(Qt::Key_Return) : key;
    return QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(plain))).toString(QKeySequence::PortableText);
}

} // namespace

KeyList::KeyList(QWidget *parent)
    : QWidget(parent)
    , m_model(new KeysModel(this))
    , m_filter(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_sentence(new PlainLabel({}, Type::Caption, this))
    , m_answers(new FlowLayout)
    , m_takeOver(new Button(Button::Plain, {}, u"keyTakeOver"_s, this))
    , m_keep(new Button(Button::Flat, {}, u"keyKeep"_s, this))
    , m_deeds(new FlowLayout)
    , m_change(new Button(Button::Plain, {}, u"keyChange"_s, this))
    , m_none(new Button(Button::Flat, {}, u"keyNone"_s, this))
    , m_reset(new Button(Button::Flat, {}, u"keyReset"_s, this))
{
    m_filter->setObjectName(u"keyFilter"_s);
    m_filter->setMaxLength(longestFilter);
    m_list->setObjectName(u"keyList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new KeyDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_sentence->setObjectName(u"keySentence"_s);
    m_sentence->setWordWrap(true);
    m_answers->addWidget(m_takeOver);
    m_answers->addWidget(m_keep);
    m_deeds->addWidget(m_change);
    m_deeds->addWidget(m_none);
    m_deeds->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_filter);
    column->addWidget(m_list);
    column->addWidget(m_sentence);
    column->addLayout(m_answers);
    column->addLayout(m_deeds);
    m_model->setFilter({}, shownKeys);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        leave();
        m_model->setFilter(text, shownKeys);
        m_list->setCurrentIndex(m_model->index(0));
        showButtons();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { leave(); });
    connect(m_list, &QListView::doubleClicked, this, &KeyList::begin);
    connect(m_change, &Button::clicked, this, &KeyList::begin);
    connect(m_none, &Button::clicked, this, [this] { give({}); });
    connect(m_reset, &Button::clicked, this, [this] {
        if (const auto id = current()) {
            KeyMap map = m_model->keys();
            map.reset(*id);
            Q_EMIT chosen(map);
            if (map.keys(*id).isEmpty() && actionRow(*id).keys[0] != '\0')
                say(tr("Its own key belongs to another action now, so it has none."), true);
        }
    });
    connect(m_takeOver, &Button::clicked, this, [this] { give(std::exchange(m_wanted, {})); });
    connect(m_keep, &Button::clicked, this, &KeyList::leave);
    m_list->setCurrentIndex(m_model->index(0));
    measure();
    reword();
    leave();
}

QWidget *KeyList::stop() const
{
    return m_list;
}

void KeyList::present(const KeyMap &map)
{
    m_model->setKeys(map);
    showButtons();
}

std::optional<ActionId> KeyList::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(m_model->actionAt(index.row())) : std::nullopt;
}

void KeyList::begin()
{
    const auto id = current();
    if (!id)
        return;
    m_wanted.clear();
    m_listening = true;
    m_list->setFocus(Qt::OtherFocusReason);
    say(tr("Press the new key for \u201c%1\u201d. Esc leaves it as it is.").arg(actionText(*id)), false);
    showButtons();
}

void KeyList::take(const QString &keys)
{
    const auto id = current();
    if (!id)
        return;
    if (const QString why = keyRefusal(*id, keys); !why.isEmpty()) {
        say(tr("%1: %2", "a key, and why it cannot be used").arg(shownKeys(keys), why), true);
        return; // and listens on
    }
    m_listening = false;
    const QList<ActionId> holders = m_model->keys().holders(*id, plainKeys(keys));
    if (holders.isEmpty())
        return give(keys);
    m_wanted = keys;
    QStringList names;
    for (const ActionId one : holders)
        names << tr("\u201c%1\u201d").arg(actionText(one));
    say(tr("%1 is the key of %2. Taken over, it works here, and there no more.", "a key, and one or several actions")
            .arg(shownKeys(keys), QLocale().createSeparatedList(names)),
        true);
    showButtons();
    m_takeOver->setFocus(Qt::OtherFocusReason);
}

void KeyList::give(const QString &keys)
{
    const auto id = current();
    if (!id)
        return;
    KeyMap map = m_model->keys();
    map.give(*id, keys);
    const bool focused = m_takeOver->hasFocus() || m_none->hasFocus();
    m_wanted.clear();
    m_listening = false;
    Q_EMIT chosen(map);
    say(keys.isEmpty() ? tr("\u201c%1\u201d has no key now.").arg(actionText(*id))
                       : tr("The key of \u201c%1\u201d is %2 now.").arg(actionText(*id), shownKeys(plainKeys(keys))),
        false);
    if (focused)
        m_list->setFocus(Qt::OtherFocusReason);
    showButtons();
}

void KeyList::leave()
{
    const bool focused = m_keep->hasFocus() || m_takeOver->hasFocus();
    m_listening = false;
    m_wanted.clear();
    say({}, false);
    showButtons();
    if (focused)
        m_list->setFocus(Qt::OtherFocusReason);
}

void KeyList::say(const QString &sentence, bool trouble)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_sentence->setTone(trouble ? QPalette::BrightText : QPalette::PlaceholderText);
    announce(this, sentence);
}

void KeyList::showButtons()
{
    const auto id = current();
    const bool asks = !m_wanted.isEmpty();
    m_takeOver->setVisible(asks);
    m_keep->setVisible(asks);
    m_change->setEnabled(id && !m_listening);
    const bool has = id && !m_model->keys().keys(*id).isEmpty();
    const bool own = id && m_model->keys().isOwn(*id);
    for (auto &[button, can] : {std::pair(m_none, has), {m_reset, own}}) {
        if (!can && button->hasFocus())
            m_list->setFocus(Qt::OtherFocusReason);
        button->setEnabled(can);
    }
}

bool KeyList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && m_listening)
        leave();
    if (event->type() == QEvent::ShortcutOverride && m_listening) {
        event->accept(); // whatever it is, it is no command now
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = !(key->modifiers() & ~Qt::KeypadModifier);
    if (m_listening) {
        if (key->key() == Qt::Key_Escape && plain)
            leave();
        else if (const QString keys = pressedKeys(*key); !keys.isEmpty())
            take(keys);
        return true;
    }
    if (plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        begin();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void KeyList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
}

void KeyList::measure()
{
    const Density &d = density();
    layout()->setSpacing(d.padS);
    for (FlowLayout *line : {m_answers, m_deeds}) {
        line->setSpacing(d.padS);
        line->setLineSpacing(d.padXs);
    }
    m_list->setFixedHeight(rowsShown * d.control + 2);
    setMinimumWidth(scaled(keyListWidth) / 2);
    m_list->doItemsLayout();
}

void KeyList::reword()
{
    m_filter->setPlaceholderText(tr("Filter by name or key"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_takeOver->setText(tr("Take it over"));
    m_keep->setText(tr("Leave it"));
    m_change->setText(tr("Change the key"));
    m_none->setText(tr("No key"));
    m_reset->setText(tr("Its own key again"));
    m_model->reword();
}

} // namespace atrium
