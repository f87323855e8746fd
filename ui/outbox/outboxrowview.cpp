// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxrowview.h"

#include "models/inbox/plaintext.h"
#include "ui/common/accessiblerole.h"
#include "ui/common/actions.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/inbox/rowtip.h"
#include "ui/outbox/outboxbuttons.h"
#include "ui/outbox/outboxeditor.h"
#include "ui/outbox/outboxpaint.h"
#include "ui/theme/density.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestQuote = 60; // characters of the text that a question names

/// What one key does wherever the row can be moved on at all.
std::optional<OutboxDeed> sendDeed(const OutboxRow &row)
{
    const QList<OutboxDeed> deeds = deedsOf(row);
    for (const OutboxDeed deed : {OutboxDeed::Retry, OutboxDeed::SendAlone, OutboxDeed::SendNow}) {
        if (deeds.contains(deed))
            return deed;
    }
    return std::nullopt;
}

} // namespace

OutboxRowView::OutboxRowView(QString rowId, Actions *actions, QWidget *parent)
    : QWidget(parent)
    , m_rowId(std::move(rowId))
    , m_actions(actions)
    , m_buttons(new OutboxButtons(this))
{
    setObjectName(u"outboxRow"_s);
    setFocusPolicy(Qt::StrongFocus);
    speakAs(this, QAccessible::ListItem);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_buttons, &OutboxButtons::wanted, this, &OutboxRowView::ask);
    connect(m_buttons, &OutboxButtons::answered, this, [this](bool yes) {
        if (yes)
            Q_EMIT asked(OutboxDeed::TakeBack);
        else
            setAsking(false);
    });
    connect(m_buttons, &OutboxButtons::changed, this, [this] {
        place();
        Q_EMIT stopsChanged();
    });
}

void OutboxRowView::setRow(const OutboxRow &row, const OutboxWords &words)
{
    m_row = row;
    m_words = words;
    setAccessibleName(words.spoken);
    setAccessibleDescription(words.pinned);
    if (m_asking && (!takeBackLoses(row) || !words.pinned.isEmpty()))
        setAsking(false); // there is nothing to be asked any more
    m_buttons->setRow(row, words);
    measure();
}

int OutboxRowView::actionsWanted() const
{
    return m_buttons->wantedWidth();
}

void OutboxRowView::setActionsWidth(int width)
{
    if (m_actionsWidth == width)
        return;
    m_actionsWidth = width;
    measure();
}

void OutboxRowView::setLine(bool line)
{
    m_line = line;
    update();
}

void OutboxRowView::openEditor()
{
    if (m_editor || m_row.kind != OutboxRow::Message)
        return;
    setAsking(false);
    m_editor = new OutboxEditor(m_actions->enterSends(), this);
    connect(m_editor, &OutboxEditor::saved, this, &OutboxRowView::saved);
    connect(m_editor, &OutboxEditor::left, this, &OutboxRowView::editLeft);
    connect(m_editor, &OutboxEditor::heightChanged, this, &OutboxRowView::measure, Qt::QueuedConnection); // it is being laid out
    m_editor->show();
    m_editor->open(m_row.card.entry.row.content);
    showFace();
    measure();
}

void OutboxRowView::closeEditor()
{
    if (!m_editor)
        return;
    const QWidget *holder = window()->focusWidget();
    if (holder && m_editor->isAncestorOf(holder))
        setFocus(Qt::OtherFocusReason);
    m_editor->hide();
    m_editor->deleteLater(); // we may be in its signal
    m_editor = nullptr;
    showFace();
    measure();
}

QList<QWidget *> OutboxRowView::stops() const
{
    QList<QWidget *> all {const_cast<OutboxRowView *>(this)};
    if (m_editor)
        return all + m_editor->stops();
    const QList<Button *> buttons = m_buttons->shown();
    std::copy(buttons.begin(), buttons.end(), std::back_inserter(all));
    return all;
}

void OutboxRowView::showFace()
{
    m_buttons->setFace(m_editor ? OutboxButtons::Nothing : m_asking ? OutboxButtons::Question : OutboxButtons::Deeds);
}

void OutboxRowView::ask(OutboxDeed deed)
{
    if (deed == OutboxDeed::TakeBack)
        takeBack();
    else
        Q_EMIT asked(deed);
}

void OutboxRowView::takeBack()
{
    if (!m_words.pinned.isEmpty()) {
        m_buttons->explainPin();
        return;
    }
    if (takeBackLoses(m_row))
        setAsking(true);
    else
        Q_EMIT asked(OutboxDeed::TakeBack);
}

void OutboxRowView::setAsking(bool asking)
{
    if (m_asking == asking)
        return;
    const bool focused = m_buttons->hasAnswerFocus();
    m_asking = asking;
    showFace();
    measure();
    if (asking) {
        const OutboxWords words = shown();
        m_buttons->focusSafeAnswer();
        announce(this, u"%1 %2"_s.arg(words.state, words.reason));
    } else if (focused) {
        setFocus(Qt::OtherFocusReason);
    }
}

OutboxWords OutboxRowView::shown() const
{
    OutboxWords words = m_words;
    if (m_editor) {
        words.state.clear();
        words.reason.clear();
        words.age.clear();
        words.text.clear();
    } else if (m_asking) {
        const QString quote = isolated(singleLine(m_row.card.entry.row.content, longestQuote));
        words.state = tr("Discard \u201c%1\u201d?", "the text of a message").arg(quote);
        words.reason = tr("It is not sent, and its text is gone.");
        words.tone = OutboxWords::Plain;
    }
    return words;
}

OutboxLayout OutboxRowView::layOut() const
{
    return layOutOutboxRow(shown(), size(), m_row.waits, m_actionsWidth);
}

void OutboxRowView::place()
{
    const OutboxLayout layout = layOut();
    m_buttons->place(layout.actions);
    if (m_editor)
        m_editor->setGeometry(QStyle::visualRect(layoutDirection(), rect(), layout.editor));
    update();
}

void OutboxRowView::measure()
{
    updateGeometry();
    place();
}

/// By the layouts' own way: a height that is set while they resize the row would leave those below where they were.
int OutboxRowView::heightForWidth(int width) const
{
    const OutboxWords words = shown();
    if (!m_editor)
        return outboxRowHeight(words, width, m_row.waits, m_actionsWidth);
    return layOutOutboxRow(words, {width, 0}, m_row.waits, m_actionsWidth).editor.y() + m_editor->wantedHeight() + density().pad;
}

/// Of the least there is; what more is needed depends on the width.
QSize OutboxRowView::sizeHint() const
{
    return {0, outboxRowHeight({}, width(), m_row.waits, m_actionsWidth)};
}

void OutboxRowView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintOutboxRow(painter,
        {.words = shown(),
            .layout = layOut(),
            .trouble = m_words.tone,
            .scope = m_row.kind == OutboxRow::Marks ? m_row.marks.constFirst().wish.scope : m_row.card.entry.row.scope,
            .box = rect(),
            .direction = layoutDirection(),
            .line = m_line,
            .hovered = underMouse() && !m_editor,
            .focused = hasFocus()});
}

/// The keys of the actions table, listened to here: other lists answer the same keys in their own way.
bool OutboxRowView::answer(const QKeyEvent &key)
{
    const QKeySequence pressed(QKeyCombination(key.modifiers() & ~Qt::KeypadModifier, Qt::Key(key.key())));
    const auto is = [&](ActionId id) { return m_actions->get(id)->shortcuts().contains(pressed); };
    const bool plain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if ((plain && key.key() == Qt::Key_Down) || is(ActionId::NextRow)) {
        Q_EMIT stepWanted(1);
    } else if ((plain && key.key() == Qt::Key_Up) || is(ActionId::PreviousRow)) {
        Q_EMIT stepWanted(-1);
    } else if (plain && (key.key() == Qt::Key_Home || key.key() == Qt::Key_End)) {
        Q_EMIT endWanted(key.key() == Qt::Key_End);
    } else if (plain && key.key() == Qt::Key_Escape && m_asking) {
        setAsking(false);
    } else {
        return !m_asking && act(is);
    }
    return true;
}

bool OutboxRowView::act(const std::function<bool(ActionId)> &is)
{
    if (is(ActionId::EditMessage)) {
        if (deedsOf(m_row).contains(OutboxDeed::Edit))
            ask(OutboxDeed::Edit);
        return true;
    }
    if (is(ActionId::SendRow)) {
        if (const std::optional<OutboxDeed> deed = sendDeed(m_row))
            ask(*deed);
        return true;
    }
    if (is(ActionId::TakeBack)) {
        if (deedsOf(m_row).contains(OutboxDeed::TakeBack))
            takeBack();
        return true;
    }
    return false;
}

void OutboxRowView::keyPressEvent(QKeyEvent *event)
{
    const bool enter =
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (enter && hasFocus())
        Q_EMIT asked(OutboxDeed::Open);
    else if (m_editor || !answer(*event))
        QWidget::keyPressEvent(event);
}

/// The row's keys work from its buttons, too; by themselves buttons would take the arrows for Tab.
bool OutboxRowView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && answer(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void OutboxRowView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QWidget::mouseDoubleClickEvent(event);
    if (!m_editor)
        Q_EMIT asked(OutboxDeed::Open);
}

void OutboxRowView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_editor && !m_asking)
        m_buttons->openMenu(event->globalPos());
}

void OutboxRowView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void OutboxRowView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool OutboxRowView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    QStringList lines = outboxTip(shown(), layOut());
    if (!m_words.server.isEmpty())
        lines << tr("The server says: %1").arg(m_words.server);
    showRowTip(*static_cast<QHelpEvent *>(event), this, rect(), lines);
    return true;
}

void OutboxRowView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void OutboxRowView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        measure();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        place();
    } else if (event->type() == QEvent::LanguageChange) {
        m_buttons->reword();
    }
}

} // namespace atrium
