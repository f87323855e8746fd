// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/archivebar.h"

#include "models/inbox/messagesmodel.h"
#include "ui/common/announcer.h"
#include "ui/common/ask.h"
#include "ui/common/errorstrip.h"
#include "ui/common/humantext.h"
#include "ui/notifications/undobar.h"

#include <QBoxLayout>

#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto undoFor = 10s;

} // namespace

ArchiveBar::ArchiveBar(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_strip(new ErrorStrip(u"archiveStrip"_s, this))
{
    setObjectName(u"archiveBar"_s);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addWidget(m_strip);
    m_strip->setVisible(false);
    connect(m_strip, &ErrorStrip::activated, this, [this] {
        const MessageId id = std::exchange(m_refused, {});
        m_strip->setVisible(false);
        if (id.value > 0)
            Q_EMIT archiveWanted(id);
    });
    connect(m_strip, &ErrorStrip::secondActivated, this, [this] {
        if (m_error)
            Q_EMIT detailsWanted(*m_error);
    });
    connect(m_strip, &ErrorStrip::leavesFocus, this, &ArchiveBar::leavesFocus);
}

void ArchiveBar::setClock(Clock *clock)
{
    if (m_undo)
        return;
    m_undo = new UndoBar(u"archiveUndo"_s, clock, this);
    m_column->insertWidget(0, m_undo);
    connect(m_undo, &UndoBar::undone, this, [this] { finish(true); });
    connect(m_undo, &UndoBar::ranOut, this, [this] { finish(false); });
}

void ArchiveBar::askFor(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto entry = index.data(ValueRole).value<ThreadEntry>();
    if (entry.pending || entry.message.id.value <= 0) {
        announce(this, tr("Only a message that the server has can be archived."));
        return;
    }
    ask(window(), tr("Archive message"),
        tr("Archive this message? It leaves this conversation for you. The others keep it. You can undo this for 10 seconds."),
        {{.text = tr("Archive message"), .harmful = true}, {.text = tr("Keep it")}}, this, [this, id = entry.message.id](int answer) {
            if (answer == 0)
                begin(id);
        });
}

void ArchiveBar::begin(const MessageId &id)
{
    settle(); // one at a time: the one before has had its moment
    m_waiting = id;
    Q_EMIT hideWanted(id);
    if (m_undo)
        m_undo->start(tr("Message archived"), undoFor);
    else
        finish(false);
}

void ArchiveBar::finish(bool undone)
{
    const MessageId id = std::exchange(m_waiting, {});
    if (id.value <= 0)
        return;
    if (undone)
        Q_EMIT showWanted(id);
    else
        Q_EMIT archiveWanted(id);
    if (undone)
        Q_EMIT leavesFocus();
}

void ArchiveBar::settle()
{
    if (m_undo)
        m_undo->finish();
    m_refused = {};
    m_error.reset();
    m_strip->setVisible(false);
}

void ArchiveBar::refuse(const MessageId &id, const ApiError &error)
{
    m_refused = id;
    m_error = error;
    const QString sentence = tr("The message was not archived and is back in the conversation. %1").arg(whatHappened(error));
    m_strip->show(ErrorStrip::Bad, u"warning"_s, sentence, tr("Try again"), tr("Details"));
    announce(this, sentence);
}

} // namespace atrium
