// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/inboxpane.h"

#include "models/base/settings.h"
#include "models/inbox/conversationsmodel.h"
#include "models/inbox/messagesmodel.h"
#include "models/inbox/plaintext.h"
#include "ui/common/actions.h"
#include "ui/common/button.h"
#include "ui/common/keptscroll.h"
#include "ui/common/liststates.h"
#include "ui/common/menutext.h"
#include "ui/common/missingpermit.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/listside.h"
#include "ui/inbox/outgoingstrip.h"
#include "ui/inbox/threadhead.h"
#include "ui/inbox/threadside.h"
#include "ui/inbox/threadview.h"
#include "ui/newconversation/newconversationpage.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 376;
constexpr int listWidthNarrow = 316;
constexpr int narrowPane = 1000; // less than that and the list takes the narrow width
constexpr int leastList = 240;
constexpr int leastThread = 360;

/// Account and mall of a row id: two rows of one inbox share it.
QString mallOf(const QString &rowId)
{
    return rowId.first(rowId.lastIndexOf(u'|') + 1);
}

} // namespace

struct InboxPane::Private {
    Actions *actions {};
    Settings *settings {};
    ConversationsModel *conversations {};
    MessagesModel *messages {};

    QSplitter *splitter {};
    ListSide *listSide {};
    ConversationList *list {}; // its rows
    QStackedWidget *right {}; // the thread, or where a conversation is begun
    ThreadSide *thread {};
    NewConversationPage *beginning {};

    ListState listState, threadState;
    InboxPermits missing;
    QTimeZone listZone, threadZone;
    QString opened;
    bool splitterPlaced {}; // by the person, now or before
    bool settling {};
    bool markSeenAsked {}; // by hand, so that a refusal is answered where the hand is

    bool focusDue {true}; // the list shows no rows yet, so it could not keep the focus

    /// A list that gives way to its skeleton loses the focus to whatever stands first in the window; it gets it back with its rows.
    void showListState()
    {
        const int rows = conversations->rowCount();
        listSide->setState(listState, listZone);
        focusDue = focusDue || (listState.loading && rows == 0);
        if (!focusDue || rows == 0 || !list->isVisible())
            return;
        focusDue = false;
        const QWidget *holder = list->window()->focusWidget();
        if (holder && beginning->isAncestorOf(holder))
            return;
        if (!holder || !thread->isAncestorOf(holder) || opened.isEmpty())
            list->setFocus(Qt::OtherFocusReason);
    }
    void showThreadState() const { thread->states()->setState(threadState, messages->rowCount(), threadZone); }
};

InboxPane::InboxPane(Actions *actions, Settings *settings, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"inboxPane"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    d->actions = actions;
    d->settings = settings;
    d->conversations = new ConversationsModel(this);
    d->messages = new MessagesModel(this);
    d->splitter = new QSplitter(this);
    d->splitter->setObjectName(u"inboxSplitter"_s);
    d->splitter->setChildrenCollapsible(false);

    d->listSide = new ListSide(d->conversations, actions, settings, d->splitter);
    d->listSide->setMinimumWidth(leastList);
    d->list = d->listSide->list();
    d->right = new QStackedWidget(d->splitter);
    d->right->setMinimumWidth(leastThread);
    d->thread = new ThreadSide(d->messages, actions, settings, d->right);
    d->thread->setDeeds([this] { return d->listSide->deedsOfOpen(); });
    d->beginning = new NewConversationPage(actions, settings, d->right);
    d->beginning->setMinimumWidth(leastThread); // hidden, it must not ask for more than the thread
    d->right->addWidget(d->thread);
    d->right->addWidget(d->beginning);

    d->splitter->addWidget(d->listSide);
    d->splitter->addWidget(d->right);
    d->splitter->setStretchFactor(0, 0);
    d->splitter->setStretchFactor(1, 1);
    d->splitterPlaced = d->splitter->restoreState(settings->value(Setting::InboxSplitter).toByteArray());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(d->splitter);
    setFocusProxy(d->list);

    connectList();
    connectThread();
    connectNewConversation();
    reword();
    actions->get(ActionId::MarkSeen)->setEnabled(false);
}

InboxPane::~InboxPane() = default;

void InboxPane::connectList()
{
    connect(d->splitter, &QSplitter::splitterMoved, this, [this] {
        d->splitterPlaced = true;
        d->settings->set(Setting::InboxSplitter, d->splitter->saveState());
    });
    connect(d->listSide->states(), &ListStates::retryWanted, this, &InboxPane::retryWanted);
    connect(d->listSide, &ListSide::detailsWanted, this, &InboxPane::detailsWanted);
    connect(d->listSide, &ListSide::retryWanted, this, &InboxPane::retryWanted);
    connect(d->listSide, &ListSide::filterChosen, this, &InboxPane::filterChosen);
    connect(d->listSide, &ListSide::archiveWanted, this, &InboxPane::archiveWanted);
    connect(d->listSide, &ListSide::markSeenWanted, this, &InboxPane::markRowsSeenWanted);
    connect(d->listSide, &ListSide::snoozeWanted, this, &InboxPane::snoozeWanted);
    connect(d->listSide, &ListSide::snoozeUndone, this, &InboxPane::snoozeUndone);
    connect(d->listSide, &ListSide::bringBackWanted, this, &InboxPane::bringBackWanted);
    connect(d->listSide, &ListSide::markUnreadWanted, this, &InboxPane::markUnreadWanted);
    connect(d->listSide, &ListSide::followUpWanted, this, &InboxPane::followUpWanted);
    connect(d->list, &ConversationList::rowsInView, this, &InboxPane::rowsInView);
    connect(d->list, &ConversationList::peekWanted, this, [this](const QString &rowId) {
        d->thread->showPeek(!rowId.isEmpty());
        Q_EMIT peekWanted(rowId);
    });
    connect(d->list, &ConversationList::enterPressed, this, [this] { d->thread->composer()->setFocus(Qt::OtherFocusReason); });
    connect(d->listSide, &ListSide::opened, this, &InboxPane::open);
    connect(d->conversations, &ConversationsModel::arranged, this, [this] {
        d->showListState();
        settleSelection();
    });
    // Before anybody else hears of new rows: what is open belongs to them, or is closed.
    connect(d->conversations, &QAbstractItemModel::rowsInserted, this, &InboxPane::settleSelection);
    connect(d->conversations, &QAbstractItemModel::rowsRemoved, this, &InboxPane::settleSelection);
    d->actions->bindTo(d->list, ActionId::MarkSeen);
    connect(d->settings, &Settings::changed, this, [this](Setting key) {
        if (key == Setting::SingleLetterKeys)
            reword();
    });
}

void InboxPane::connectThread()
{
    connect(d->thread, &ThreadSide::popOutWanted, this, &InboxPane::popOutWanted);
    connect(d->thread, &ThreadSide::retryWanted, this, &InboxPane::threadRetryWanted);
    connect(d->thread, &ThreadSide::detailsWanted, this, &InboxPane::detailsWanted);
    connect(d->thread, &ThreadSide::resendWanted, this, &InboxPane::resendWanted);
    connect(d->thread, &ThreadSide::discardWanted, this, &InboxPane::discardWanted);
    connect(d->thread->composer(), &Composer::textMeant, this, &InboxPane::textMeant);
    connect(d->thread, &ThreadSide::replyWanted, this, &InboxPane::replyWanted);
    connect(d->thread, &ThreadSide::draftChanged, this, &InboxPane::draftChanged);
    connect(d->thread, &ThreadSide::left, this, [this] { d->list->setFocus(Qt::OtherFocusReason); });
    connectComposer();
    const auto showThread = [this] { d->showThreadState(); };
    connect(d->messages, &QAbstractItemModel::rowsInserted, this, showThread);
    connect(d->messages, &QAbstractItemModel::rowsRemoved, this, showThread);

    const auto markSeen = [this] {
        if (d->opened.isEmpty())
            return;
        if (d->missing.markSeen) {
            tellMissingPermit(d->thread->head()->markSeen(), d->missing.markSeen);
            return;
        }
        d->markSeenAsked = true;
        Q_EMIT markSeenWanted();
    };
    for (const ActionId id : {ActionId::NextUnread, ActionId::PreviousUnread, ActionId::MarkSeen, ActionId::ArchiveConversation,
             ActionId::SnoozeConversation, ActionId::MarkUnread, ActionId::FollowUp})
        d->actions->bindTo(d->thread->view(), id);
    connect(d->actions->get(ActionId::MarkSeen), &QAction::triggered, this, markSeen);
    connect(d->thread->head()->markSeen(), &Button::clicked, this, markSeen);
    connect(d->actions->get(ActionId::FocusComposer), &QAction::triggered, this, [this] {
        if (isVisible() && !d->opened.isEmpty())
            d->thread->composer()->setFocus(Qt::ShortcutFocusReason);
    });
}

void InboxPane::connectNewConversation()
{
    QAction *begin = d->actions->get(ActionId::NewConversation);
    connect(begin, &QAction::triggered, this, [this] { beginConversation(); });
    connect(d->listSide->newConversation(), &Button::clicked, begin, &QAction::trigger);
    connect(d->beginning, &NewConversationPage::closeWanted, this, [this] { showNewConversation(false); });
    // The row that is open behind it cannot be opened again.
    connect(d->list, &QListView::clicked, this, [this] { showNewConversation(false); });
    connect(d->list, &ConversationList::enterPressed, this, [this] { showNewConversation(false); });
}

/// Of several malls, which one is asked first: nobody is written to from a mall that was not chosen.
void InboxPane::beginConversation()
{
    const QList<Mall> &malls = d->conversations->malls();
    if (malls.isEmpty() || isBeginning())
        return showNewConversation(true);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"newConversationMalls"_s);
    menu->setAccessibleName(tr("Begin a conversation in"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Begin a conversation in"));
    for (const Mall &mall : malls) {
        const QAction *row = menu->addAction(dotIcon(mallColour(mall.scope.value)), menuText(singleLine(mall.name)));
        connect(row, &QAction::triggered, this, [this, scope = mall.scope] { Q_EMIT newConversationWanted(scope); });
    }
    const Button *button = d->listSide->newConversation();
    const int right = layoutDirection() == Qt::RightToLeft ? 0 : button->width() - menu->sizeHint().width();
    // Once the pane is in view: the key may have been pressed elsewhere.
    QMetaObject::invokeMethod(
        menu,
        [menu, button, right] {
            menu->popup(button->mapToGlobal(QPoint(right, button->height() + density().padXs)));
            const QList<QAction *> rows = menu->actions();
            menu->setActiveAction(rows.at(1));
        },
        Qt::QueuedConnection);
}

NewConversationPage *InboxPane::newConversation() const
{
    return d->beginning;
}

bool InboxPane::isBeginning() const
{
    return d->right->currentWidget() == d->beginning;
}

void InboxPane::showNewConversation(bool shown)
{
    if (shown != isBeginning()) {
        const bool closedUnderHand = !shown && d->beginning->isAncestorOf(window()->focusWidget());
        d->right->setCurrentWidget(shown ? static_cast<QWidget *>(d->beginning) : d->thread);
        if (closedUnderHand)
            d->list->setFocus(Qt::OtherFocusReason);
        Q_EMIT newConversationShown(shown);
    }
    if (shown)
        d->beginning->focusForm();
}

void InboxPane::setStarting(bool starting)
{
    Composer *composer = d->thread->composer();
    composer->setEnabled(!starting);
    setPlainToolTip(composer, starting ? tr("You can write more as soon as the server has begun this conversation.") : QString());
}

void InboxPane::connectComposer()
{
    Composer *composer = d->thread->composer();
    connect(composer, &Composer::undoSendWanted, this, &InboxPane::undoSendWanted);
    connect(composer, &Composer::sendNowWanted, this, &InboxPane::sendNowWanted);
    connect(composer, &Composer::snippetsWanted, this, &InboxPane::snippetsWanted);
    connect(d->actions->get(ActionId::Snippets), &QAction::triggered, this, &InboxPane::snippetsWanted);
    // From the messages, too: there Escape leads back to the list while nothing can be undone.
    connect(composer, &Composer::holdingChanged, this, [this](bool holding) {
        if (holding)
            d->actions->bindTo(d->thread->view(), ActionId::UndoSend);
        else
            d->thread->view()->removeAction(d->actions->get(ActionId::UndoSend));
    });
    connect(d->thread->strip(), &OutgoingStrip::outboxWanted, this, [this] { d->actions->get(ActionId::GoOutbox)->trigger(); });
    d->actions->bindTo(d->thread->view(), ActionId::Undo);
    connect(d->actions->get(ActionId::Undo), &QAction::triggered, this, [this, composer] {
        if (d->thread->view()->hasFocus())
            composer->undoSend();
    });
}

ConversationsModel *InboxPane::conversations() const
{
    return d->conversations;
}

MessagesModel *InboxPane::messages() const
{
    return d->messages;
}

void InboxPane::setClock(Clock *clock)
{
    d->listSide->setClock(clock);
    d->thread->setClock(clock);
    d->thread->composer()->setClock(clock);
}

void InboxPane::setListState(const ListState &state, const QTimeZone &zone)
{
    d->listState = state;
    d->listZone = zone;
    d->showListState();
}

void InboxPane::setMalls(const QList<Mall> &malls)
{
    d->conversations->setMalls(malls);
}

void InboxPane::setMallsTrouble(const MallsTrouble &trouble)
{
    d->listSide->setMallsTrouble(trouble);
}

void InboxPane::setThreadMall(const Mall &mall)
{
    d->thread->composer()->setMall(mall);
}

void InboxPane::setThreadState(const ListState &state, const QTimeZone &zone)
{
    d->threadState = state;
    d->threadZone = zone;
    d->showThreadState();
    d->thread->view()->wantOlder(); // a page may have ended without adding a row
}

void InboxPane::setThreadHead(const ThreadHead &head)
{
    d->thread->head()->setHead(head);
    d->actions->get(ActionId::MarkSeen)->setEnabled(head.hasUnseen);
}

void InboxPane::select(const QString &rowId)
{
    if (rowId.isEmpty()) {
        d->list->selectionModel()->clear();
        open({});
        return;
    }
    d->listSide->select(rowId);
}

QString InboxPane::selected() const
{
    return d->opened;
}

KeptScroll *InboxPane::scroll() const
{
    return d->listSide->scroll();
}

void InboxPane::setFilter(InboxFilter filter)
{
    d->listSide->setFilter(filter);
}

void InboxPane::settle()
{
    d->listSide->settle();
}

void InboxPane::showNotDone(const QStringList &rowIds, StateMark mark, const ApiError &error)
{
    d->listSide->showNotDone(rowIds, mark, error);
}

ThreadSide *InboxPane::thread() const
{
    return d->thread;
}

void InboxPane::showThreadOnly()
{
    d->splitter->widget(0)->hide();
    setFocusProxy(d->thread->composer());
}

void InboxPane::setDraft(const QString &text, int cursor)
{
    d->thread->composer()->setDraft(text, cursor);
}

void InboxPane::draftTaken(const QString &text)
{
    d->thread->composer()->draftTaken(text);
}

void InboxPane::draftRefused(const QString &sentence)
{
    d->thread->composer()->draftRefused(sentence);
}

void InboxPane::say(const QString &sentence)
{
    d->thread->composer()->say(sentence);
}

void InboxPane::setDraftKept(bool kept)
{
    d->thread->composer()->setDraftKept(kept);
}

void InboxPane::setHeld(const QList<Outgoing> &held)
{
    d->thread->composer()->setHeld(held);
}

void InboxPane::setSnippets(const QList<Snippet> &snippets)
{
    d->thread->composer()->setSnippets(snippets);
}

void InboxPane::setSnippetValues(std::function<SnippetValues()> values)
{
    d->thread->composer()->setSnippetValues(std::move(values));
}

void InboxPane::setTextCheck(std::function<QStringList(const QString &text)> check)
{
    d->thread->composer()->setTextCheck(std::move(check));
}

void InboxPane::setMissingPermits(const InboxPermits &missing)
{
    d->missing = missing;
    d->listSide->setMissingPermits(missing.archive, missing.markSeen);
    d->thread->composer()->setMissingPermit(missing.reply);
    Button *markSeen = d->thread->head()->markSeen();
    const bool focused = markSeen->hasFocus();
    d->thread->head()->setMissingPermit(missing.markSeen);
    if (!missing.markSeen)
        return;
    if (focused) // a disabled button lets go of it to whatever comes next
        d->list->setFocus(Qt::OtherFocusReason);
    if (std::exchange(d->markSeenAsked, false))
        tellMissingPermit(markSeen, missing.markSeen);
}

void InboxPane::open(const QString &rowId)
{
    if (rowId == d->opened)
        return;
    d->opened = rowId;
    if (!rowId.isEmpty())
        showNewConversation(false);
    d->listSide->setOpen(rowId);
    d->threadState = {.loading = !rowId.isEmpty()};
    d->showThreadState();
    const bool closedUnderHand = rowId.isEmpty() && d->thread->isAncestorOf(window()->focusWidget());
    const auto card = d->conversations->card(rowId);
    d->thread->setOpen(rowId, card && card->conversation.unseen == 0); // what is new is gone to, wherever one was
    if (closedUnderHand)
        d->list->setFocus(Qt::OtherFocusReason); // Qt would leave it on the page that says that nothing is open
    setThreadHead({});
    Q_EMIT conversationOpened(rowId);
}

/// After rows came or went: the open thread stays open while its mall is shown, and is selected again when its row is back.
void InboxPane::settleSelection()
{
    if (d->opened.isEmpty() || d->list->currentIndex().isValid() || std::exchange(d->settling, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            d->settling = false;
            if (d->opened.isEmpty() || d->list->currentIndex().isValid())
                return;
            if (const int row = d->conversations->rowOf(d->opened); row >= 0) {
                d->list->setAutoScroll(false); // coming back is no reason to jump there
                d->list->setCurrentIndex(d->conversations->index(row));
                d->list->setAutoScroll(true);
                return;
            }
            const QList<ConversationCard> &all = d->conversations->all(); // another view of the same mall changes nothing
            if (std::none_of(all.begin(), all.end(),
                    [this](const ConversationCard &card) { return mallOf(ConversationsModel::rowIdOf(card.key)) == mallOf(d->opened); }))
                open({});
        },
        Qt::QueuedConnection);
}

void InboxPane::reword()
{
    const bool keys = d->settings->flag(Setting::SingleLetterKeys);
    d->listSide->reword(keys);
    d->thread->reword(keys);
    d->list->setAccessibleName(tr("Conversations"));
    d->listSide->states()->setForbiddenWords(tr("Your account may not read conversations here"));
}

void InboxPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->thread->composer()->setMostHeight(height() * 2 / 5);
    if (!d->splitterPlaced) {
        const int designed = width() < narrowPane ? listWidthNarrow : listWidth;
        const int list = std::max(designed, std::min(designed * density().bodyPx / 13, width() * 2 / 5)); // larger text, wider list
        d->splitter->setSizes({list, width() - list});
    }
}

void InboxPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace atrium
