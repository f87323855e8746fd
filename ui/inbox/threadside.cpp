// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/threadside.h"

#include "models/inbox/messagesmodel.h"
#include "ui/common/actions.h"
#include "ui/common/button.h"
#include "ui/common/liststates.h"
#include "ui/common/messagepanel.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/longtext.h"
#include "ui/inbox/outgoingstrip.h"
#include "ui/inbox/outgoingvoice.h"
#include "ui/inbox/threadhead.h"
#include "ui/inbox/threadview.h"
#include "ui/theme/density.h"

#include <QBoxLayout>
#include <QEvent>

namespace atrium {

using namespace Qt::StringLiterals;

ThreadSide::ThreadSide(MessagesModel *model, Actions *actions, Settings *settings, QWidget *parent)
    : QStackedWidget(parent)
    , m_nothingOpen(new MessagePanel(u"nothingOpen"_s, this))
    , m_thread(new QWidget(this))
    , m_head(new ThreadHeadBar(m_thread))
    , m_view(new ThreadView(model, m_thread))
    , m_states(new ListStates(m_view, u"messageStates"_s, m_thread))
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
    column->addWidget(m_states, 1);
    column->addWidget(m_strip);
    column->addLayout(m_composerFrame);
    m_composerFrame->addWidget(m_composer);
    addWidget(m_nothingOpen);
    addWidget(m_thread);

    connect(m_states, &ListStates::retryWanted, this, &ThreadSide::retryWanted);
    connect(m_states, &ListStates::detailsWanted, this, &ThreadSide::detailsWanted);
    connect(m_view, &ThreadView::currentMoved, m_strip, &OutgoingStrip::setCurrent);
    connect(m_view, &ThreadView::enterPressed, this, [this] { m_composer->setFocus(Qt::OtherFocusReason); });
    connect(m_view, &ThreadView::left, this, &ThreadSide::left);
    connect(m_view, &ThreadView::wholeTextWanted, this, &ThreadSide::showWhole);
    connect(m_strip, &OutgoingStrip::resendWanted, this, &ThreadSide::resendWanted);
    const auto write = [this] { m_composer->setFocus(Qt::OtherFocusReason); };
    connect(m_strip, &OutgoingStrip::discardWanted, this, [this, write](const QString &localId) {
        Q_EMIT discardWanted(localId);
        write(); // the text is there now, and what is typed next belongs to it
    });
    connect(m_strip, &ErrorStrip::leavesFocus, this, write);
    connect(m_composer, &Composer::leftByEscape, this, &ThreadSide::left);
    connect(m_composer, &Composer::draftChanged, this, &ThreadSide::draftChanged);
    connect(m_composer, &Composer::replyWanted, this, [this](const QString &text) {
        m_view->goToBottom();
        Q_EMIT replyWanted(text);
    });
    measure();
}

void ThreadSide::setOpen(bool open)
{
    m_composer->startOver();
    m_view->startOver();
    setCurrentWidget(open ? m_thread : m_nothingOpen);
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
    m_view->setAccessibleName(tr("Messages"));
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
    if (event->type() == QEvent::StyleChange)
        measure();
}

} // namespace atrium
