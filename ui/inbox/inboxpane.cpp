// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/inboxpane.h"

#include "models/base/settings.h"
#include "models/inbox/conversationsmodel.h"
#include "models/inbox/messagesmodel.h"
#include "ui/common/actions.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/liststates.h"
#include "ui/common/messagepanel.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/listhead.h"
#include "ui/inbox/longtext.h"
#include "ui/inbox/outgoingstrip.h"
#include "ui/inbox/threadhead.h"
#include "ui/inbox/threadview.h"
#include "ui/theme/density.h"

#include <QBoxLayout>
#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 376;
constexpr int listWidthNarrow = 316;
constexpr int narrowPane = 1000; // less than that and the list takes the narrow width
constexpr int leastList = 240;
constexpr int leastThread = 360;

/// Account and mall of a row id: two rows of one inbox share it.
QStringView mallOf(const QString &rowId)
{
    return QStringView(rowId).first(rowId.lastIndexOf(u'|') + 1);
}

} // namespace

struct InboxPane::Private {
    Actions *actions {};
    Settings *settings {};
    ConversationsModel *conversations {};
    MessagesModel *messages {};

    QSplitter *splitter {};
    ListHead *listHead {};
    ConversationList *list {};
    ListStates *listStates {};
    QStackedWidget *threadSide {};
    MessagePanel *nothingOpen {};
    QWidget *thread {};
    ThreadHeadBar *threadHead {};
    ThreadView *messageList {};
    ListStates *threadStates {};
    OutgoingStrip *strip {};
    QVBoxLayout *composerFrame {};
    Composer *composer {};

    ListState listState, threadState;
    QTimeZone listZone, threadZone;
    QString opened;
    bool splitterPlaced {}; // by the person, now or before
    bool settling {};

    void showListState() const { listStates->setState(listState, conversations->rowCount(), listZone); }
    void showThreadState() const { threadStates->setState(threadState, messages->rowCount(), threadZone); }
    void measure() const
    {
        const Density &d = density();
        composerFrame->setContentsMargins(d.padL, d.padS, d.padL, d.padL);
    }
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

    auto *listSide = new QWidget(d->splitter);
    listSide->setMinimumWidth(leastList);
    d->listHead = new ListHead(listSide);
    d->list = new ConversationList(listSide);
    d->list->setModel(d->conversations);
    d->listStates = new ListStates(d->list, u"conversationStates"_s, listSide);
    auto *listColumn = new QVBoxLayout(listSide);
    listColumn->setContentsMargins({});
    listColumn->setSpacing(0);
    listColumn->addWidget(d->listHead);
    listColumn->addWidget(d->listStates, 1);

    d->threadSide = new QStackedWidget(d->splitter);
    d->threadSide->setMinimumWidth(leastThread);
    d->nothingOpen = new MessagePanel(u"nothingOpen"_s, d->threadSide);
    d->thread = new QWidget(d->threadSide);
    d->threadHead = new ThreadHeadBar(d->thread);
    d->messageList = new ThreadView(d->messages, d->thread);
    d->threadStates = new ListStates(d->messageList, u"messageStates"_s, d->thread);
    d->strip = new OutgoingStrip(d->messages, d->thread);
    d->composer = new Composer(actions, settings, d->thread);
    auto *threadColumn = new QVBoxLayout(d->thread);
    threadColumn->setContentsMargins({});
    threadColumn->setSpacing(0);
    threadColumn->addWidget(d->threadHead);
    threadColumn->addWidget(d->threadStates, 1);
    threadColumn->addWidget(d->strip);
    d->composerFrame = new QVBoxLayout;
    d->composerFrame->addWidget(d->composer);
    threadColumn->addLayout(d->composerFrame);
    d->threadSide->addWidget(d->nothingOpen);
    d->threadSide->addWidget(d->thread);

    d->splitter->addWidget(listSide);
    d->splitter->addWidget(d->threadSide);
    d->splitter->setStretchFactor(0, 0);
    d->splitter->setStretchFactor(1, 1);
    d->splitterPlaced = d->splitter->restoreState(settings->value(Setting::InboxSplitter).toByteArray());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(d->splitter);
    setFocusProxy(d->list);

    connectList();
    connectThread();
    reword();
    d->measure();
    actions->get(ActionId::MarkSeen)->setEnabled(false);
}

InboxPane::~InboxPane() = default;

void InboxPane::connectList()
{
    connect(d->splitter, &QSplitter::splitterMoved, this, [this] {
        d->splitterPlaced = true;
        d->settings->set(Setting::InboxSplitter, d->splitter->saveState());
    });
    connect(d->listStates, &ListStates::retryWanted, this, &InboxPane::retryWanted);
    connect(d->listStates, &ListStates::detailsWanted, this, &InboxPane::detailsWanted);
    connect(d->list, &ConversationList::rowsInView, this, &InboxPane::rowsInView);
    connect(d->list, &ConversationList::entered, this, [this] { d->composer->setFocus(Qt::OtherFocusReason); });
    connect(d->list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        d->listHead->setRemark({});
        if (current.isValid())
            open(current.data(RowIdRole).toString());
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(d->conversations, signal, this, [this] {
            d->showListState();
            settleSelection();
        });

    d->actions->bindTo(d->list, ActionId::NextUnread);
    d->actions->bindTo(d->list, ActionId::MarkSeen);
    connect(d->actions->get(ActionId::NextUnread), &QAction::triggered, this, &InboxPane::nextUnread);
    connect(d->listHead->nextUnread(), &Button::clicked, this, &InboxPane::nextUnread);
    connect(d->settings, &Settings::changed, this, [this](Setting key) {
        if (key == Setting::SingleLetterKeys)
            reword();
    });
}

void InboxPane::connectThread()
{
    connect(d->threadStates, &ListStates::retryWanted, this, &InboxPane::threadRetryWanted);
    connect(d->threadStates, &ListStates::detailsWanted, this, &InboxPane::detailsWanted);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(d->messages, signal, this, [this] { d->showThreadState(); });
    connect(d->messageList, &ThreadView::currentMoved, d->strip, &OutgoingStrip::setCurrent);
    connect(d->messageList, &ThreadView::entered, this, [this] { d->composer->setFocus(Qt::OtherFocusReason); });
    connect(d->messageList, &ThreadView::wholeTextWanted, this, [this](const QModelIndex &index) {
        const auto words = index.data(MessagesModel::WordsRole).value<MessageWords>();
        auto *whole = new LongText(words, this); // deletes itself when closed
        whole->open();
    });
    connect(d->messageList, &ThreadView::left, this, [this] { d->list->setFocus(Qt::OtherFocusReason); });
    connect(d->strip, &OutgoingStrip::resendWanted, this, &InboxPane::resendWanted);
    connect(d->strip, &OutgoingStrip::discardWanted, this, &InboxPane::discardWanted);

    const auto markSeen = [this] {
        if (!d->opened.isEmpty())
            Q_EMIT markSeenWanted();
    };
    d->actions->bindTo(d->messageList, ActionId::NextUnread);
    d->actions->bindTo(d->messageList, ActionId::MarkSeen);
    connect(d->actions->get(ActionId::MarkSeen), &QAction::triggered, this, markSeen);
    connect(d->threadHead->markSeen(), &Button::clicked, this, markSeen);
    connect(d->actions->get(ActionId::FocusComposer), &QAction::triggered, this, [this] {
        if (isVisible() && !d->opened.isEmpty())
            d->composer->setFocus(Qt::ShortcutFocusReason);
    });

    connect(d->composer, &Composer::draftChanged, this, &InboxPane::draftChanged);
    connect(d->composer, &Composer::leftByEscape, this, [this] { d->list->setFocus(Qt::OtherFocusReason); });
    connect(d->composer, &Composer::replyWanted, this, [this](const QString &text) {
        d->messageList->goToBottom();
        Q_EMIT replyWanted(text);
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
    d->listStates->setClock(clock);
    d->threadStates->setClock(clock);
}

void InboxPane::setListState(const ListState &state, const QTimeZone &zone)
{
    d->listState = state;
    d->listZone = zone;
    d->showListState();
}

void InboxPane::setThreadState(const ListState &state, const QTimeZone &zone)
{
    d->threadState = state;
    d->threadZone = zone;
    d->showThreadState();
    d->messageList->wantOlder(); // a page may have ended without adding a row
}

void InboxPane::setThreadHead(const ThreadHead &head)
{
    d->threadHead->setHead(head);
    d->actions->get(ActionId::MarkSeen)->setEnabled(head.hasUnseen);
}

void InboxPane::select(const QString &rowId)
{
    if (rowId.isEmpty()) {
        d->list->selectionModel()->clear();
        open({});
        return;
    }
    const int row = d->conversations->rowOf(rowId);
    if (row >= 0)
        d->list->setCurrentIndex(d->conversations->index(row));
}

QString InboxPane::selected() const
{
    return d->opened;
}

void InboxPane::setDraft(const QString &text, int cursor)
{
    d->composer->setDraft(text, cursor);
}

void InboxPane::draftTaken(const QString &text)
{
    d->composer->draftTaken(text);
}

void InboxPane::draftRefused(const QString &sentence)
{
    d->composer->draftRefused(sentence);
}

void InboxPane::setDraftKept(bool kept)
{
    d->composer->setDraftKept(kept);
}

void InboxPane::open(const QString &rowId)
{
    if (rowId == d->opened)
        return;
    d->opened = rowId;
    d->threadState = {.loading = !rowId.isEmpty()};
    d->composer->startOver();
    d->messageList->startOver();
    setThreadHead({});
    d->threadSide->setCurrentWidget(rowId.isEmpty() ? static_cast<QWidget *>(d->nothingOpen) : d->thread);
    Q_EMIT conversationOpened(rowId);
}

void InboxPane::nextUnread()
{
    const int current = d->list->currentIndex().row();
    const int next = d->conversations->nextUnread(current);
    if (next >= 0 && next != current) {
        d->list->setCurrentIndex(d->conversations->index(next));
        return;
    }
    const QString remark = current >= 0 && next == current ? tr("No other unread") : tr("No more unread");
    d->listHead->setRemark(remark);
    announce(this, remark);
}

/// After rows came or went: the open thread stays open while its mall is shown, and is selected again when its row is back.
void InboxPane::settleSelection()
{
    if (d->opened.isEmpty() || d->list->currentIndex().isValid() || std::exchange(d->settling, true))
        return;
    QMetaObject::invokeMethod(this, [this] {
        d->settling = false;
        if (d->opened.isEmpty() || d->list->currentIndex().isValid())
            return;
        if (const int row = d->conversations->rowOf(d->opened); row >= 0) {
            d->list->setAutoScroll(false); // coming back is no reason to jump there
            d->list->setCurrentIndex(d->conversations->index(row));
            d->list->setAutoScroll(true);
            return;
        }
        const int count = d->conversations->rowCount();
        if (count == 0 || mallOf(d->conversations->keyAt(0)) != mallOf(d->opened))
            open({});
    }, Qt::QueuedConnection);
}

void InboxPane::reword()
{
    const bool keys = d->settings->flag(Setting::SingleLetterKeys);
    d->listHead->reword(keys);
    d->threadHead->markSeen()->setText(actionText(ActionId::MarkSeen));
    d->threadHead->markSeen()->setKeyCap(keys ? keyCapText(ActionId::MarkSeen) : QString());
    d->list->setAccessibleName(tr("Conversations"));
    d->messageList->setAccessibleName(tr("Messages"));
    d->listStates->setEmptyWords(
        u"inbox"_s, tr("No conversations yet"), tr("Conversations with colleagues and tenants of this mall appear here."));
    d->listStates->setForbiddenWords(tr("Your account may not read conversations here"));
    d->threadStates->setEmptyWords(u"inbox"_s, tr("No messages yet"), tr("Write the first one below."));
    d->threadStates->setForbiddenWords(tr("Your account may not read messages here"));
    d->nothingOpen->setWords({.iconName = u"inbox"_s,
        .title = tr("No conversation is open"),
        .text = tr("Choose one from the list to read it and to reply.")});
}

void InboxPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->composer->setMostHeight(height() * 2 / 5);
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
    if (event->type() == QEvent::StyleChange)
        d->measure();
}

} // namespace atrium
