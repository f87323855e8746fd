// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/recognition.h"

#include "network/api/endpoints.h"
#include "network/local/facts.h"
#include "network/log.h"
#include "network/store/whoami.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int mallsMost = 8; // one usually decides; a person waits
constexpr int rowsMost = 200;

QString subjectFact()
{
    return u"subject"_s;
}

struct Known {
    QString subject {};
    QString me {};
};

} // namespace

Recognition::Recognition(Account *account, const Credentials &credentials, const SignInDetails &details, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_client(account->client()->server(), account->client()->clock())
    , m_came {.subject = subjectAt(details.issuer, credentials.subject)}
{
    account->setup()(m_client);
    ClientLimits limits = m_client.limits();
    limits.retry.attempts = 2; // as the sign-in itself
    m_client.setLimits(limits);
    connect(&m_client, &ApiClient::signInNeeded, &m_client, &ApiClient::signInRefused, Qt::QueuedConnection);
    m_client.setToken(credentials.access);
    const auto read = [](QSqlDatabase &db) {
        return Known {.subject = local::readFact(db, subjectFact()), .me = local::readFact(db, u"me"_s)};
    };
    // Behind whatever the account reads from there at its opening: drafts and outbox are here when the answer is.
    account->local()->readOr<Known>({}, read, this, [this](const Known &known) {
        m_owner.subject = known.subject;
        if (!known.me.isEmpty())
            m_owner.mayBe = {UserId {known.me}};
        m_keeps =
            !known.subject.isEmpty() || !known.me.isEmpty() || m_account->drafts()->count() > 0 || !m_account->outbox()->rows().isEmpty();
        if (const Whose whose = compare(m_owner, m_came); whose != Whose::Unknown)
            conclude(whose);
        else
            readMalls();
    });
}

void Recognition::readMalls()
{
    m_account->cache()->read<LoyaltyClub>({.kind = cache::Kind::Clubs}, {}, rowsMost, this, [this](const cache::Page<LoyaltyClub> &clubs) {
        m_keeps = m_keeps || !clubs.rows.isEmpty();
        for (const Kept<LoyaltyClub> &club : clubs.rows) {
            const CustomerScope mall = CustomerScope::one(club.value.customerId);
            if (!m_malls.contains(mall) && m_malls.size() < mallsMost)
                m_malls.append(mall);
        }
        nextMall();
    });
}

void Recognition::nextMall()
{
    if (const Whose whose = compare(m_owner, m_came); whose != Whose::Unknown)
        return conclude(whose);
    if (m_malls.isEmpty())
        return conclude(m_keeps ? Whose::Unknown : Whose::Same);
    const CustomerScope mall = m_malls.takeFirst();
    m_account->cache()->read<Conversation>({.kind = cache::Kind::Conversations, .scope = mall, .parent = u""_s}, {}, rowsMost, this,
        [this, mall](const cache::Page<Conversation> &kept) {
            m_owner.narrow(mayBeMe(kept.rows));
            ask(mall);
        });
}

void Recognition::ask(const CustomerScope &mall)
{
    m_call = m_client.send(api::listConversations(mall, {}), this, [this](const Result<Page<Kept<Conversation>>> &answer) {
        if (answer)
            m_came.narrow(mayBeMe(answer->items));
        nextMall();
    });
}

void Recognition::conclude(Whose whose)
{
    qCInfo(lcNet) << "who signed in is" << (whose == Whose::Same ? "the owner" : whose == Whose::Another ? "somebody else" : "not known");
    Q_EMIT decided(whose);
}

void rememberSubject(Account *account, const Credentials &credentials, const SignInDetails &details)
{
    const QString subject = subjectAt(details.issuer, credentials.subject);
    if (subject.isEmpty())
        return; // a pasted token says nothing, and does not make wrong what is known
    account->local()->write([subject](QSqlDatabase &db) { return local::saveFact(db, subjectFact(), subject); }, account,
        [](const auto &error) {
            if (error)
                qCWarning(lcStore) << "who signed in was not written down:" << error->detail;
        });
}

} // namespace atrium
