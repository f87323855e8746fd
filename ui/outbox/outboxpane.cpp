// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxpane.h"

#include "models/base/clock.h"
#include "models/outbox/outboxmodel.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/errorstrip.h"
#include "ui/common/messagepanel.h"
#include "ui/outbox/outboxeditor.h"
#include "ui/outbox/outboxhead.h"
#include "ui/outbox/outboxlist.h"
#include "ui/outbox/outboxrowview.h"
#include "ui/shell/pane.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHideEvent>
#include <QStackedWidget>

#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds tick(1000); // ages below a minute are in seconds

} // namespace

struct OutboxPane::Private {
    Clock *clock {};
    OutboxModel *model {};
    OutboxHead *head {};
    ErrorStrip *strip {};
    QStackedWidget *stack {};
    MessagePanel *empty {};
    OutboxList *list {};
    QString remark;
    bool trouble {}; // the remark tells of some
    CustomerScope noteScope; // of a remark without trouble: where to
    ConversationId noteConversation;
    Wait tick;
    bool paused {}; // was told so
    bool told {}; // counts, once
    std::pair<int, int> counts;
};

OutboxPane::OutboxPane(Actions *actions, Clock *clock, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"outboxPane"_s);
    d->clock = clock;
    d->model = new OutboxModel(this);
    build(actions);
    connect(d->head, &OutboxHead::retryWanted, this, &OutboxPane::retryAllWanted);
    connect(d->head, &OutboxHead::pauseWanted, this, &OutboxPane::pauseWanted);
    connect(d->head, &OutboxHead::leavesFocus, d->list, &OutboxList::focusCurrent);
    connect(d->strip, &ErrorStrip::activated, this, [this] {
        if (d->remark.isEmpty())
            Q_EMIT pauseWanted(false);
        else
            tell({});
    });
    connect(d->strip, &ErrorStrip::secondActivated, this, [this] { Q_EMIT openWanted(d->noteScope, d->noteConversation); });
    connect(d->strip, &ErrorStrip::leavesFocus, d->list, &OutboxList::focusCurrent);
    connect(d->list, &OutboxList::asked, this, &OutboxPane::answer);
    connect(d->list, &OutboxList::saved, this, &OutboxPane::editSaved);
    connect(d->list, &OutboxList::editLeft, this, &OutboxPane::editLeft);
    connect(d->list, &OutboxList::editLeft, this, &OutboxPane::editorClosed);
    reword();
}

OutboxPane::~OutboxPane() = default;

void OutboxPane::build(Actions *actions)
{
    d->head = new OutboxHead(this);
    d->strip = new ErrorStrip(u"outboxStrip"_s, this);
    d->stack = new QStackedWidget(this);
    d->empty = new MessagePanel(u"outboxEmpty"_s, d->stack);
    d->empty->setFocusPolicy(Qt::TabFocus);
    d->empty->setProperty(areaProperty, true);
    d->list = new OutboxList(d->model, actions, d->head->pause(), d->empty, d->stack);
    d->stack->addWidget(d->empty);
    d->stack->addWidget(d->list);
    d->head->setProperty(areaProperty, true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(d->head);
    all->addWidget(d->strip);
    all->addWidget(d->stack, 1);
}

OutboxModel *OutboxPane::outbox() const
{
    return d->model;
}

void OutboxPane::setContents(const OutboxContents &contents)
{
    d->model->setMoment(d->clock->now());
    d->model->setContents(contents);
    refresh();
}

/// What depends on the whole of it, told anew.
void OutboxPane::refresh()
{
    const OutboxContents &contents = d->model->contents();
    const int needYou = d->model->needYou();
    const int onTheirWay = d->model->onTheirWay();
    const bool any = d->model->rowCount() > 0;
    showPage(any ? static_cast<QWidget *>(d->list) : d->empty);
    // Beside a note about what was just not sent it would be a contradiction.
    d->head->setCounts(needYou, onTheirWay, any && (d->remark.isEmpty() || d->trouble));
    d->head->setPaused(contents.paused);
    if (!d->remark.isEmpty())
        d->strip->show(d->trouble ? ErrorStrip::Warn : ErrorStrip::Neutral, d->trouble ? u"warning"_s : u"info"_s, d->remark, tr("Close"),
            d->trouble ? QString() : tr("Open the conversation"));
    else if (contents.paused)
        d->strip->show(
            ErrorStrip::Neutral, u"clock"_s, tr("Sending is paused. What you write waits here until you go on."), tr("Go on sending"));
    else
        d->strip->hide();
    if (std::exchange(d->paused, contents.paused) != contents.paused)
        Q_EMIT pausedChanged(contents.paused);
    const std::pair counts {needYou, onTheirWay};
    if (std::exchange(d->told, true) && d->counts == counts)
        return;
    d->counts = counts;
    Q_EMIT countsChanged(needYou, onTheirWay);
}

/// The rows give way to words, or the words to rows: the focus goes along, and not to whatever Qt finds first.
void OutboxPane::showPage(QWidget *page)
{
    if (d->stack->currentWidget() == page)
        return;
    const QWidget *holder = window()->focusWidget();
    const bool within = holder && d->stack->isAncestorOf(holder);
    if (within)
        d->stack->setFocus(Qt::OtherFocusReason);
    d->stack->setCurrentWidget(page);
    if (within)
        d->list->focusCurrent();
}

void OutboxPane::answer(const OutboxRow &row, OutboxDeed deed)
{
    forgetNote();
    if (row.kind == OutboxRow::Marks) {
        QList<MarkWish> wishes;
        for (const MarkCard &card : row.marks)
            wishes.append(card.wish);
        if (deed == OutboxDeed::Retry)
            Q_EMIT marksRetryWanted(wishes);
        else if (deed == OutboxDeed::TakeBack)
            Q_EMIT marksTakeBackWanted(wishes);
        return;
    }
    const Outgoing &message = row.card.entry.row;
    const QString localId = message.localId; // row may be another by the time this is over
    switch (deed) {
    case OutboxDeed::Open:
        if (message.conversation.value > 0)
            Q_EMIT openWanted(message.scope, message.conversation);
        else
            announce(this, tr("This conversation begins when its first message has arrived."));
        return;
    case OutboxDeed::Edit:
        Q_EMIT editWanted(localId);
        return;
    case OutboxDeed::Retry:
        Q_EMIT retryWanted(localId);
        return;
    case OutboxDeed::SendAlone:
        Q_EMIT sendAloneWanted(localId);
        return;
    case OutboxDeed::SendNow:
        Q_EMIT sendNowWanted(localId);
        return;
    case OutboxDeed::TakeBack:
        if (takeBackLoses(row))
            Q_EMIT discardWanted(localId);
        else
            Q_EMIT takeBackWanted(localId);
        return;
    }
}

void OutboxPane::openEditor(const QString &localId)
{
    if (OutboxRowView *view = d->list->row(localId))
        view->openEditor();
}

void OutboxPane::closeEditor(const QString &localId)
{
    if (OutboxRowView *view = d->list->row(localId))
        view->closeEditor();
    Q_EMIT editorClosed();
}

bool OutboxPane::isEditing() const
{
    return d->list->isEditing();
}

void OutboxPane::refuseEdit(const QString &localId, const QString &sentence)
{
    const OutboxRowView *view = d->list->row(localId);
    if (view && view->editor())
        view->editor()->refuse(sentence);
}

void OutboxPane::note(const QString &sentence, const CustomerScope &scope, const ConversationId &conversation)
{
    d->trouble = false;
    d->remark = sentence;
    d->noteScope = scope;
    d->noteConversation = conversation;
    refresh();
}

void OutboxPane::forgetNote()
{
    if (!d->trouble && !d->remark.isEmpty())
        tell({});
}

void OutboxPane::tell(const QString &sentence)
{
    d->trouble = true;
    d->remark = sentence;
    refresh();
}

bool OutboxPane::isLookingAt(const QString &localId) const
{
    return isVisible() && d->list->current() == localId && !d->list->isEditing();
}

void OutboxPane::focusInEvent(QFocusEvent *)
{
    d->list->focusCurrent();
}

void OutboxPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const auto grow = [this] {
        d->model->setMoment(d->clock->now());
        refresh();
    };
    grow();
    d->tick = Wait(d->clock, d->clock->every(tick, this, grow));
}

void OutboxPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    d->tick.stop();
    if (!event->spontaneous()) // minimised is not left
        forgetNote();
}

void OutboxPane::reword()
{
    d->empty->setWords({.iconName = u"send"_s,
        .title = tr("Nothing is waiting"),
        .text = tr("What you send or mark is listed here until the server has it.")});
    d->list->reword();
    refresh();
}

void OutboxPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace atrium
