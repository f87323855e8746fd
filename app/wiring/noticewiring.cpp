// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/noticewiring.h"

#include "ui/common/storagewords.h"
#include "ui/shell/mainwindow.h"

namespace atrium {

NoticeWiring::NoticeWiring(MainWindow *window, Account *account, Session *session, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_account(account)
    , m_session(session)
{
    connect(session, &Session::changed, this, &NoticeWiring::refresh);
    connect(account, &Account::storageFailed, this, &NoticeWiring::refresh);
    connect(account, &Account::cacheBegunAnew, this, [this] {
        m_cacheAnew = true;
        refresh();
    });
    connect(account, &Account::storageRestored, this, &NoticeWiring::tellOfRescue);
    connect(window, &MainWindow::noticeActivated, this, [this] { act(false); });
    connect(window, &MainWindow::noticeSecondActivated, this, [this] { act(true); });
    tellOfRescue();
    refresh();
}

NoticeWiring::~NoticeWiring()
{
    m_window->setNotice({}, {});
}

void NoticeWiring::setOther(const AccountId &id, const QString &name)
{
    m_other = id;
    m_otherName = name;
    refresh();
}

void NoticeWiring::tell(const QString &sentence)
{
    m_remark = sentence;
    refresh();
}

/// At the start, and to whoever looks at this account first after it: once.
void NoticeWiring::tellOfRescue()
{
    if (const auto rescued = m_account->takeRescued())
        tell(damagedFileSentence(rescued->copiedAt, QTimeZone::systemTimeZone()));
}

/// Who is not signed in cannot work at all; who cannot write must know before typing; the rest is in order of what it costs.
NoticeWiring::Kind NoticeWiring::worst() const
{
    const SessionStatus &status = m_session->status();
    const bool troubled = !noticeFor(status).text.isEmpty();
    if (troubled && (status.state == SessionStatus::Expired || status.state == SessionStatus::SignedOut))
        return SessionOver;
    if (m_account->storageBroken())
        return Storage;
    if (troubled)
        return SessionTrouble;
    if (!m_other.value.isEmpty())
        return Other;
    if (!m_remark.isEmpty())
        return Remark;
    return m_cacheAnew ? CacheAnew : Nothing;
}

void NoticeWiring::refresh()
{
    const SessionNotice notice = noticeFor(m_session->status());
    switch (worst()) {
    case Nothing:
        return m_window->setNotice({}, {});
    case SessionOver:
    case SessionTrouble:
        return m_window->setNotice(notice.text, notice.action, notice.second);
    case Storage:
        return m_window->setNotice(tr("Nothing you write can be kept: the file for it cannot be used. Reading works."), {});
    case Other:
        return m_window->setNotice(
            tr("The account %1 needs you to sign in. What you wrote there is kept.").arg(m_otherName), tr("Show it"));
    case Remark:
        return m_window->setNotice(m_remark, tr("Close"));
    case CacheAnew:
        return m_window->setNotice(
            tr("What Atrium kept of the server's data was damaged. It is being fetched again. Nothing you wrote is affected."), {});
    }
}

void NoticeWiring::act(bool second)
{
    const SessionNotice notice = noticeFor(m_session->status());
    switch (worst()) {
    case SessionOver:
    case SessionTrouble:
        return actOnSession(second ? notice.secondDeed : notice.deed);
    case Other:
        Q_EMIT switchWanted(m_other);
        return;
    case Remark:
        return tell({});
    default: // nothing to be done about these
        return;
    }
}

void NoticeWiring::actOnSession(SessionDeed deed)
{
    switch (deed) {
    case SessionDeed::None:
        return;
    case SessionDeed::SignIn:
        Q_EMIT signInWanted();
        return;
    case SessionDeed::ReadAgain:
        return m_session->restore();
    case SessionDeed::KeepAgain:
        return m_session->keepAgain();
    case SessionDeed::KeepForThisRun:
        return m_session->keepForThisRun();
    }
}

} // namespace atrium
