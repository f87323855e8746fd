// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/threadside.h"

#include "models/inbox/messagesmodel.h"
#include "models/inbox/textruns.h"
#include "models/inbox/threadsearch.h"
#include "ui/common/actions.h"
#include "ui/common/announcer.h"
#include "ui/common/ask.h"
#include "ui/common/browser.h"
#include "ui/common/button.h"
#include "ui/common/errorstrip.h"
#include "ui/common/liststates.h"
#include "ui/common/messagepanel.h"
#include "ui/inbox/archivebar.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/findbar.h"
#include "ui/inbox/longtext.h"
#include "ui/inbox/outgoingstrip.h"
#include "ui/inbox/outgoingvoice.h"
#include "ui/inbox/peekside.h"
#include "ui/inbox/peoplepanel.h"
#include "ui/inbox/threadhead.h"
#include "ui/inbox/threadview.h"
#include "ui/theme/density.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileInfo>
#include <QMenu>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastBeside = 320; // of the thread, at body text of 13 px: with less the panel takes its place
constexpr int designedBody = 13;

} // namespace

ThreadSide::ThreadSide(MessagesModel *model, Actions *actions, Settings *settings, QWidget *parent)
    : QStackedWidget(parent)
    , m_actions(actions)
    , m_model(model)
    , m_nothingOpen(new MessagePanel(u"nothingOpen"_s, this))
    , m_thread(new QWidget(this))
    , m_peek(new PeekSide(this))
    , m_head(new ThreadHeadBar(m_thread))
    , m_find(new FindBar(m_thread))
    , m_search(new ThreadSearch(model, this))
    , m_view(new ThreadView(model, m_thread))
    , m_states(new ListStates(m_view, u"messageStates"_s, m_thread))
    , m_people(new PeoplePanel(m_thread))
    , m_exporting(new ErrorStrip(u"exportStrip"_s, m_thread))
    , m_archiving(new ArchiveBar(m_thread))
    , m_strip(new OutgoingStrip(model, m_thread))
    , m_composer(new Composer(actions, settings, m_thread))
    , m_composerFrame(new QVBoxLayout)
{
    setObjectName(u"threadSide"_s);
    new OutgoingVoice(model, this);
    auto *column = new QVBoxLayout(m_thread);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_find);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_states, 1);
    middle->addWidget(m_people);
    column->addLayout(middle, 1);
    column->addWidget(m_exporting);
    column->addWidget(m_archiving);
    column->addWidget(m_strip);
    column->addLayout(m_composerFrame);
    m_composerFrame->addWidget(m_composer);
    addWidget(m_nothingOpen);
    addWidget(m_thread);
    addWidget(m_peek);

    connect(m_states, &ListStates::retryWanted, this, &ThreadSide::retryWanted);
    connect(m_states, &ListStates::detailsWanted, this, &ThreadSide::detailsWanted);
    connect(m_view, &ThreadView::currentMoved, m_strip, &OutgoingStrip::setCurrent);
    connect(m_view, &ThreadView::enterPressed, this, [this] { m_composer->setFocus(Qt::OtherFocusReason); });
    connect(m_view, &ThreadView::left, this, &ThreadSide::left);
    connect(m_view, &ThreadView::wholeTextWanted, this, &ThreadSide::showWhole);
    connect(m_view, &ThreadView::linkWanted, this, &ThreadSide::openLink);
    connect(m_view, &ThreadView::archiveWanted, m_archiving, &ArchiveBar::askFor);
    connect(m_archiving, &ArchiveBar::detailsWanted, this, &ThreadSide::detailsWanted);
    connect(m_archiving, &ArchiveBar::leavesFocus, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    m_view->setMayArchive(true);
    connect(m_view, &ThreadView::resendWanted, this, &ThreadSide::resendWanted);
    connect(m_strip, &OutgoingStrip::resendWanted, this, &ThreadSide::resendWanted);
    const auto write = [this] { m_composer->setFocus(Qt::OtherFocusReason); };
    const auto takeBack = [this, write](const QString &localId) {
        Q_EMIT discardWanted(localId);
        write(); // the text is there now, and what is typed next belongs to it
    };
    connect(m_strip, &OutgoingStrip::discardWanted, this, takeBack);
    connect(m_view, &ThreadView::discardWanted, this, takeBack);
    connect(m_strip, &ErrorStrip::leavesFocus, this, write);
    connect(m_composer, &Composer::leftByEscape, this, &ThreadSide::left);
    connect(m_composer, &Composer::draftChanged, this, &ThreadSide::draftChanged);
    connect(m_composer, &Composer::replyWanted, this, [this](const QString &text) {
        m_view->goToBottom();
        Q_EMIT replyWanted(text);
    });
    connectFind();
    connectHead();
    measure();
}

/// For a key that the whole window listens to: it means this thread while it is in view.
void ThreadSide::onAction(ActionId id, const std::function<void()> &f)
{
    connect(m_actions->get(id), &QAction::triggered, this, [this, f] {
        if (isVisible() && currentWidget() == m_thread)
            f();
    });
}

void ThreadSide::connectFind()
{
    m_view->setSearch(m_search);
    connect(m_find, &FindBar::textChanged, this, [this](const QString &text) { m_search->setText(text); });
    connect(m_find, &FindBar::stepWanted, this, [this](bool down) {
        m_search->step(down, m_view->topRow());
        m_view->followSearch();
    });
    connect(m_find, &FindBar::closed, this, [this] {
        m_search->setText({});
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_search, &ThreadSearch::changed, this, &ThreadSide::showFound);
    onAction(ActionId::FindInThread, [this] { find(); });
    const auto step = [this](bool down) {
        if (m_find->isHidden()) {
            find();
            return;
        }
        m_search->step(down, m_view->topRow());
        m_view->followSearch();
    };
    onAction(ActionId::FindNext, [step] { step(true); });
    onAction(ActionId::FindPrevious, [step] { step(false); });
    for (const ActionId id : {ActionId::JumpToLatest, ActionId::OpenLink, ActionId::CopyWithAuthor, ActionId::ArchiveMessage})
        m_actions->bindTo(m_view, id);
    onAction(ActionId::JumpToLatest, [this] { m_view->jumpToLatest(); });
    onAction(ActionId::OpenLink, [this] { m_view->openLinks(); });
    onAction(ActionId::CopyWithAuthor, [this] { m_view->copySelected(true); });
    onAction(ActionId::ArchiveMessage, [this] { m_archiving->askFor(m_view->currentIndex()); });
}

void ThreadSide::connectHead()
{
    connect(m_head->people(), &Button::clicked, this, [this] { showPeople(m_people->isHidden()); });
    connect(m_head->popOut(), &Button::clicked, this, &ThreadSide::popOutWanted);
    connect(m_head->more(), &Button::clicked, this, &ThreadSide::showMenu);
    connect(m_people, &PeoplePanel::closed, this, [this] { showPeople(false); });
    onAction(ActionId::WhoIsHere, [this] { showPeople(m_people->isHidden()); });
    onAction(ActionId::PopOut, [this] { Q_EMIT popOutWanted(); });
    onAction(ActionId::ExportThreadCsv, [this] { Q_EMIT exportWanted(false); });
    onAction(ActionId::ExportThreadJson, [this] { Q_EMIT exportWanted(true); });
    m_exporting->setVisible(false);
    connect(m_exporting, &ErrorStrip::activated, this, [this] {
        m_exporting->setVisible(false);
        Q_EMIT exportGivenUp();
    });
    connect(m_exporting, &ErrorStrip::leavesFocus, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
}

void ThreadSide::setClock(Clock *clock)
{
    m_states->setClock(clock);
    m_search->setClock(clock);
    m_archiving->setClock(clock);
    m_peek->setClock(clock);
}

void ThreadSide::setOpen(const QString &thread, bool resume)
{
    const bool open = !thread.isEmpty();
    m_archiving->settle();
    m_exporting->setVisible(false);
    m_find->hide();
    m_search->setText({});
    m_people->startOver();
    m_composer->startOver();
    m_view->startOver(thread, resume);
    m_before = nullptr;
    setCurrentWidget(open ? m_thread : m_nothingOpen);
    if (!open)
        m_people->hide();
    Q_EMIT inViewChanged();
}

void ThreadSide::showPeek(bool peek)
{
    if (peek == (currentWidget() == m_peek))
        return;
    if (peek) {
        m_before = currentWidget();
        m_peek->startOver();
        setCurrentWidget(m_peek);
    } else {
        setCurrentWidget(m_before ? m_before : m_nothingOpen);
    }
    Q_EMIT inViewChanged();
}

bool ThreadSide::inView() const
{
    return currentWidget() == m_thread && isVisible() && isActiveWindow();
}

void ThreadSide::find()
{
    m_find->begin();
    m_search->setText(m_find->text());
}

void ThreadSide::showFound()
{
    if (m_find->isHidden())
        return;
    // The first place is gone to by itself, once there is one where one reads; what is found later moves nothing.
    if (!m_search->current() && m_search->total() > 0 && !m_search->searching()) {
        m_search->step(true, m_view->topRow());
        m_view->followSearch();
        return; // which has said so
    }
    if (!m_search->searching() && m_model->canLoadOlder() && !m_search->folded().isEmpty())
        m_model->loadOlder(); // what is older may have it, too
    m_find->setCount(m_search->ordinal(), m_search->total(), m_search->searching() || m_model->canLoadOlder(),
        !m_model->isComplete() && m_model->isStuck());
}

void ThreadSide::openLink(const TextLink &link)
{
    const auto go = [link] {
        if (link.address.scheme() == "mailto"_L1)
            openMailTo(link.address);
        else
            openInBrowser(link.address);
    };
    if (!link.disguised) {
        go();
        return;
    }
    ask(this, tr("Open this address"), tr("What is written there looks like another address. It leads to %1.").arg(link.host),
        {{.text = tr("Open %1").arg(link.host), .harmful = true}, {.text = tr("Stay here")}}, this, [go](int answer) {
            if (answer == 0)
                go();
        });
}

void ThreadSide::showPeople(bool show)
{
    const bool within = m_people->isAncestorOf(window()->focusWidget());
    m_people->setVisible(show);
    fitPeople();
    if (show)
        m_people->takeFocus();
    else if (within)
        m_view->setFocus(Qt::OtherFocusReason);
}

/// Beside the thread, or in its place where there is no room for both.
void ThreadSide::fitPeople()
{
    const bool room = width() - m_people->sizeHint().width() >= leastBeside * density().bodyPx / designedBody;
    m_states->setVisible(m_people->isHidden() || room);
    m_people->setMaximumWidth(room ? m_people->sizeHint().width() : QWIDGETSIZE_MAX);
}

void ThreadSide::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"threadMenu"_s);
    menu->setAccessibleName(tr("Conversation"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActionId id : {ActionId::FindInThread, ActionId::WhoIsHere, ActionId::PopOut})
        menu->addAction(m_actions->get(id));
    menu->addSeparator();
    const QList<ActionId> deeds = m_deeds ? m_deeds() : QList<ActionId>();
    for (const ActionId id : deeds)
        menu->addAction(m_actions->get(id));
    menu->addSeparator();
    for (const ActionId id : {ActionId::ExportThreadCsv, ActionId::ExportThreadJson})
        menu->addAction(m_actions->get(id));
    menu->popup(m_head->more()->mapToGlobal(QPoint(0, m_head->more()->height())));
}

void ThreadSide::showExporting(int messages)
{
    m_exporting->show(ErrorStrip::Neutral, u"document"_s,
        tr("Reading older messages before the file is written. %Ln are here.", nullptr, messages), tr("Cancel"));
}

void ThreadSide::showExported(const QString &file, int messages, bool complete)
{
    const QString sentence = file.isEmpty() ? tr("It is not possible to write there. Nothing was written. Choose another place.")
        : complete                          ? tr("%Ln messages were written to %1.", nullptr, messages).arg(QFileInfo(file).fileName())
                   : tr("%Ln messages were written to %1. Older ones could not be read, and the file says so.", nullptr, messages)
                         .arg(QFileInfo(file).fileName());
    m_exporting->show(
        file.isEmpty() ? ErrorStrip::Bad : ErrorStrip::Neutral, file.isEmpty() ? u"warning"_s : u"check"_s, sentence, tr("Close"));
    announce(this, sentence);
}

void ThreadSide::showWhole(const QModelIndex &index)
{
    auto *whole = new LongText(index.data(MessagesModel::WordsRole).value<MessageWords>(), this); // deletes itself when closed
    whole->open();
}

void ThreadSide::reword(bool withKeys)
{
    m_head->markSeen()->setText(actionText(ActionId::MarkSeen));
    m_head->markSeen()->setKeyCap(withKeys ? keyCapText(ActionId::MarkSeen) : QString());
    m_head->people()->setText(actionText(ActionId::WhoIsHere));
    m_head->popOut()->setText(actionText(ActionId::PopOut));
    m_head->more()->setText(tr("More"));
    m_view->setAccessibleName(tr("Messages"));
    m_view->reword(withKeys ? keyCapText(ActionId::JumpToLatest) : QString());
    m_peek->reword();
    m_states->setEmptyWords(u"inbox"_s, tr("No messages yet"), tr("Write the first one below."));
    m_states->setForbiddenWords(tr("Your account may not read messages here"));
    m_nothingOpen->setWords(
        {.iconName = u"inbox"_s, .title = tr("No conversation is open"), .text = tr("Choose one from the list to read it and to reply.")});
}

void ThreadSide::measure()
{
    const Density &d = density();
    m_composerFrame->setContentsMargins(d.padL, d.padS, d.padL, d.padL);
}

void ThreadSide::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        measure();
        fitPeople();
    } else if (event->type() == QEvent::ActivationChange) {
        Q_EMIT inViewChanged();
    }
}

void ThreadSide::showEvent(QShowEvent *event)
{
    QStackedWidget::showEvent(event);
    Q_EMIT inViewChanged();
}

void ThreadSide::hideEvent(QHideEvent *event)
{
    QStackedWidget::hideEvent(event);
    Q_EMIT inViewChanged();
}

void ThreadSide::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    fitPeople();
}

} // namespace atrium
