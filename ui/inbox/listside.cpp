// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/listside.h"

#include "models/inbox/conversationsmodel.h"
#include "ui/common/actions.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/errorstrip.h"
#include "ui/common/keptscroll.h"
#include "ui/common/liststates.h"
#include "ui/common/missingpermit.h"
#include "ui/inbox/bulkbar.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/emptyview.h"
#include "ui/inbox/listanchor.h"
#include "ui/inbox/listcommands.h"
#include "ui/inbox/listhead.h"
#include "ui/inbox/mallsstrip.h"
#include "ui/inbox/notdone.h"
#include "ui/notifications/undobar.h"
#include "ui/theme/density.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds rest = 1s; // of hands, before rows move

constexpr std::pair<ActionId, InboxFilter> filterKeys[] = {
    {ActionId::FilterAll, InboxFilter::All},
    {ActionId::FilterUnread, InboxFilter::Unread},
    {ActionId::FilterNeedsReply, InboxFilter::NeedsReply},
    {ActionId::FilterStartedByMe, InboxFilter::StartedByMe},
    {ActionId::FilterSnoozed, InboxFilter::Snoozed},
    {ActionId::FilterArchived, InboxFilter::Archived},
    {ActionId::FilterFollowUp, InboxFilter::FollowUp},
};

} // namespace

struct ListSide::Private {
    ConversationsModel *model {};
    Actions *actions {};
    Settings *settings {};
    Clock *clock {};
    ListHead *head {};
    NotDone *notDone {};
    MallsStrip *malls {};
    ListAnchor *anchor {};
    ConversationList *list {};
    ListStates *states {};
    KeptScroll *scroll {};
    BulkBar *bulk {};
    UndoBar *undo {};
    Button *pill {};
    ListCommands *commands {};
    QVBoxLayout *column {};

    ListState state;
    QTimeZone zone;
    QString open; // the conversation on the other side
    MissingPermit mayNotArchive, mayNotMarkSeen;
    Wait resting;
};

ListSide::ListSide(ConversationsModel *model, Actions *actions, Settings *settings, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->model = model;
    d->actions = actions;
    d->settings = settings;
    d->head = new ListHead(this);
    auto *strip = new ErrorStrip(u"inboxNotDone"_s, this);
    d->notDone = new NotDone(strip, this);
    auto *mallsStrip = new ErrorStrip(u"inboxMalls"_s, this);
    d->malls = new MallsStrip(mallsStrip, this);
    d->list = new ConversationList(actions, this);
    d->list->setModel(model);
    d->scroll = new KeptScroll(d->list, this);
    d->anchor = new ListAnchor(d->list, model);
    d->states = new ListStates(d->list, u"conversationStates"_s, this);
    d->bulk = new BulkBar(this);
    d->bulk->hide();
    d->pill = new Button(Button::Primary, {}, u"newAbove"_s, d->list);
    d->pill->setLow(true);
    d->pill->setIconName(u"arrow-up"_s);
    d->pill->setFocusPolicy(Qt::NoFocus); // it comes and goes; Home does the same
    d->pill->hide();
    d->commands = new ListCommands(d->list, model, actions, this);
    d->column = new QVBoxLayout(this);
    d->column->setContentsMargins({});
    d->column->setSpacing(0);
    d->column->addWidget(d->head);
    d->column->addWidget(strip);
    d->column->addWidget(mallsStrip);
    d->column->addWidget(d->states, 1);
    d->column->addWidget(d->bulk);
    for (const ErrorStrip *one : {strip, mallsStrip})
        connect(one, &ErrorStrip::leavesFocus, this, [this] { d->list->setFocus(Qt::OtherFocusReason); });
    connect(d->malls, &MallsStrip::retryWanted, this, &ListSide::retryWanted);
    connect(d->malls, &MallsStrip::detailsWanted, this, &ListSide::detailsWanted);
    d->list->installEventFilter(this);
    connectList();
    connectCommands();
}

ListSide::~ListSide() = default;

void ListSide::connectList()
{
    connect(d->list, &ConversationList::opened, this, [this](const QString &rowId) {
        d->head->setRemark({});
        Q_EMIT opened(rowId);
    });
    connect(d->list, &ConversationList::chosenChanged, this, &ListSide::showChosen);
    connect(d->list, &ConversationList::handMoved, this, [this] {
        if (!d->clock)
            return;
        d->model->hold();
        d->resting = Wait(d->clock, d->clock->after(rest, this, [this] { d->model->release(); }));
    });
    connect(d->anchor, &ListAnchor::aboveChanged, this, &ListSide::placePill);
    connect(d->model, &ConversationsModel::waitingAboveChanged, this, &ListSide::placePill);
    connect(d->model, &ConversationsModel::countsChanged, this, &ListSide::refresh);
    connect(d->pill, &Button::clicked, this, [this] {
        d->resting.stop();
        d->model->release();
        d->list->scrollToTop();
    });
    connect(d->head, &ListHead::filterChosen, this, &ListSide::chooseFilter);
    connect(d->states, &ListStates::detailsWanted, this, &ListSide::detailsWanted);
    connect(d->notDone, &NotDone::detailsWanted, this, &ListSide::detailsWanted);
    connect(d->notDone, &NotDone::againWanted, this, [this](const QStringList &rowIds, StateMark mark) {
        if (mark == StateMark::ConversationArchived)
            Q_EMIT archiveWanted(rowIds);
        else
            Q_EMIT markSeenWanted(rowIds);
    });
}

void ListSide::connectCommands()
{
    ListCommands *commands = d->commands;
    for (const auto &[id, filter] : filterKeys) {
        d->actions->bindTo(d->states, id); // a view without rows is left by its keys, too
        connect(d->actions->get(id), &QAction::triggered, this, [this, filter = filter] {
            if (isVisible())
                chooseFilter(filter);
        });
    }
    for (const ActionId id :
        {ActionId::NextUnread, ActionId::PreviousUnread, ActionId::Undo}) // the last row may have gone by what is undone
        d->actions->bindTo(d->states, id);
    const auto click = [this](Button *button, ActionId id) { connect(button, &Button::clicked, d->actions->get(id), &QAction::trigger); };
    click(d->head->nextUnread(), ActionId::NextUnread);
    click(d->head->previousUnread(), ActionId::PreviousUnread);
    click(d->head->chooseRows(), ActionId::ChooseRows);
    connect(d->bulk->archive(), &Button::clicked, commands, &ListCommands::archive);
    connect(d->bulk->markSeen(), &Button::clicked, commands, &ListCommands::markChosenSeen);
    connect(d->bulk->snooze(), &Button::clicked, this, [this] { d->commands->snooze(d->bulk->snooze()->mapToGlobal(QPoint())); });
    connect(d->bulk->leave(), &Button::clicked, this, [this] {
        d->commands->leaveChoosing();
        d->list->setFocus(Qt::OtherFocusReason);
    });
    connect(d->list, &ConversationList::menuWanted, commands, &ListCommands::openMenu);
    connect(commands, &ListCommands::said, d->head, &ListHead::setRemark);
    connect(commands, &ListCommands::openLeft, this, [this] { Q_EMIT opened({}); });
    connect(commands, &ListCommands::undone, this, [this] {
        d->resting.stop();
        d->model->release(); // what comes back is to be seen at once
    });
    connect(commands, &ListCommands::archiveWanted, this, &ListSide::archiveWanted);
    connect(commands, &ListCommands::markSeenWanted, this, &ListSide::markSeenWanted);
    connect(commands, &ListCommands::snoozeWanted, this, &ListSide::snoozeWanted);
    connect(commands, &ListCommands::snoozeUndone, this, &ListSide::snoozeUndone);
    connect(commands, &ListCommands::bringBackWanted, this, &ListSide::bringBackWanted);
    connect(commands, &ListCommands::markUnreadWanted, this, &ListSide::markUnreadWanted);
    connect(commands, &ListCommands::followUpWanted, this, &ListSide::followUpWanted);
}

ConversationList *ListSide::list() const
{
    return d->list;
}

ListStates *ListSide::states() const
{
    return d->states;
}

QList<ActionId> ListSide::deedsOfOpen() const
{
    const bool one = !d->open.isEmpty() && isVisible() && !d->list->choosing() && d->list->chosenCount() <= 1;
    return one ? d->commands->deeds() : QList<ActionId>();
}

Button *ListSide::newConversation() const
{
    return d->head->newConversation();
}

KeptScroll *ListSide::scroll() const
{
    return d->scroll;
}

void ListSide::setClock(Clock *clock)
{
    d->clock = clock;
    d->states->setClock(clock);
    d->malls->setClock(clock);
    d->undo = new UndoBar(u"inboxUndo"_s, clock, this);
    d->undo->setKeyCap(keyCapText(ActionId::Undo));
    d->column->addWidget(d->undo);
    d->commands->setBar(d->undo, clock);
}

void ListSide::setState(const ListState &state, const QTimeZone &zone)
{
    d->state = state;
    d->zone = zone;
    refresh();
    lookFurther();
}

void ListSide::setMallsTrouble(const MallsTrouble &trouble)
{
    d->malls->show(trouble);
}

/// What depends on rows and state, told anew.
void ListSide::refresh()
{
    const bool known = !d->model->all().isEmpty() || (d->state.asOf && !d->state.error);
    d->head->setCounts(*d->model, known);
    const InboxFilter filter = d->model->filter();
    const EmptyView empty = emptyViewOf(filter, !d->model->all().isEmpty(), d->model->isComplete(filter));
    d->states->setEmptyWords(empty.iconName, empty.title, empty.text);
    d->states->setState(d->state, d->model->rowCount(), d->zone);
}

/// A view may hold so little that it cannot be scrolled, and only scrolling asks for more.
void ListSide::lookFurther()
{
    const QScrollBar *bar = d->list->verticalScrollBar();
    if (isVisible() && d->model->filter() != InboxFilter::All && d->model->canFetchMore({})
        && (d->model->rowCount() == 0 || bar->value() >= bar->maximum()))
        d->model->fetchMore({});
}

void ListSide::setFilter(InboxFilter filter)
{
    d->head->setFilter(filter);
    if (d->model->filter() == filter)
        return;
    d->commands->leaveChoosing();
    d->model->keep({});
    d->model->setFilter(filter);
    d->list->scrollToTop();
    d->anchor->forget();
    refresh();
    if (const int row = d->model->rowOf(d->open); row >= 0) {
        d->list->setAutoScroll(false); // another view is no reason to jump there
        d->list->setCurrentIndex(d->model->index(row));
        d->list->setAutoScroll(true);
    }
    lookFurther();
}

void ListSide::chooseFilter(InboxFilter filter)
{
    d->head->setRemark({});
    setFilter(filter);
    announce(this, tr("%1, %Ln conversations", "view of the inbox, how many are in it", d->model->rowCount()).arg(filterName(filter)));
    Q_EMIT filterChosen(filter);
    lookFurther();
}

void ListSide::select(const QString &rowId)
{
    if (d->model->rowOf(rowId) < 0) {
        const auto card = d->model->card(rowId);
        if (!card)
            return;
        if (card->archived || card->snoozedUntil)
            setFilter(card->archived ? InboxFilter::Archived : InboxFilter::Snoozed);
        else
            d->model->keep(rowId);
        if (d->model->rowOf(rowId) < 0)
            d->model->release(); // it came while the rows rest under the hand, and is wanted now
    }
    if (const int row = d->model->rowOf(rowId); row >= 0)
        d->list->setCurrentIndex(d->model->index(row));
}

void ListSide::setOpen(const QString &rowId)
{
    d->open = rowId;
    d->commands->setOpen(rowId);
    // Not within the change of what is current: the row kept so far may go by it.
    QMetaObject::invokeMethod(
        this, [this] { d->model->keep(d->open); }, Qt::QueuedConnection);
}

void ListSide::setRemark(const QString &remark)
{
    d->head->setRemark(remark);
}

void ListSide::setMissingPermits(const MissingPermit &archive, const MissingPermit &markSeen)
{
    d->mayNotArchive = archive;
    d->commands->setMissingArchivePermit(archive);
    d->mayNotMarkSeen = markSeen;
    showMissingPermit(d->bulk->archive(), archive);
    showMissingPermit(d->bulk->markSeen(), markSeen);
    showChosen();
}

void ListSide::showChosen()
{
    const int count = d->list->chosenCount();
    const bool several = d->list->choosing() || count > 1;
    d->bulk->setCount(count);
    d->bulk->archive()->setEnabled(count > 0 && !d->mayNotArchive);
    d->bulk->markSeen()->setEnabled(count > 0 && !d->mayNotMarkSeen);
    d->head->chooseRows()->setChecked(d->list->choosing());
    if (several == d->bulk->isHidden())
        d->list->viewport()->update(); // each chosen row says so
    d->bulk->setVisible(several);
}

void ListSide::showNotDone(const QStringList &rowIds, StateMark mark, const ApiError &error)
{
    d->notDone->add(rowIds, mark, error);
}

void ListSide::settle()
{
    d->commands->settle();
    d->notDone->forget();
    d->commands->leaveChoosing();
    d->model->release();
    d->anchor->forget();
}

void ListSide::placePill()
{
    const int count = std::max(d->model->waitingAbove(), d->anchor->above());
    d->pill->setVisible(count > 0);
    if (count == 0)
        return;
    d->pill->setText(tr("%Ln new above", "conversations", count));
    const QSize size = d->pill->sizeHint();
    d->pill->setGeometry(QRect({(d->list->width() - size.width()) / 2, density().padS}, size));
    d->pill->raise();
}

void ListSide::reword(bool withKeys)
{
    d->head->reword(withKeys);
    d->bulk->reword();
    d->malls->reword();
    refresh();
    placePill();
}

bool ListSide::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == d->list && event->type() == QEvent::Resize)
        placePill();
    if (watched == d->list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && !d->bulk->isHidden()) {
        d->commands->leaveChoosing();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ListSide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePill();
}

} // namespace atrium
