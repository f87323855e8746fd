// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/openaccounts.h"

#include "models/base/settings.h"

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

OpenAccounts::OpenAccounts(Clock *clock, Settings *settings, Transport *transport, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_settings(settings)
    , m_transport(transport)
{
}

OpenAccounts::~OpenAccounts() = default;

Account *OpenAccounts::open(const Opening &opening)
{
    const auto files = AccountFiles::make(opening.profile, opening.id);
    if (!files)
        return nullptr;
    Account *account = m_set.add(std::make_unique<Account>(opening.id, opening.server, *files, m_clock, m_settings, m_transport));
    auto session = std::make_unique<Session>(opening.id, account->client(), opening.vault, opening.details, account->setup());
    connect(session.get(), &Session::changed, this, &OpenAccounts::sessionChanged);
    m_seats[opening.id.value] = {std::move(session), std::make_unique<Background>(account, m_settings)};
    keepPlace(opening.id, true);
    account->open({});
    return account;
}

Session *OpenAccounts::session(const AccountId &id) const
{
    const auto it = m_seats.find(id.value);
    return it == m_seats.end() ? nullptr : it->second.session.get();
}

Account *OpenAccounts::inNeed(const AccountId &besides) const
{
    const auto &all = m_set.all();
    const auto it = std::find_if(all.begin(), all.end(), [&](const auto &account) {
        const SessionStatus &status = session(account->id())->status();
        return account->id() != besides
            && (status.state == SessionStatus::Expired
                || (status.state == SessionStatus::SignedOut && status.trouble != SessionStatus::None));
    });
    return it == all.end() ? nullptr : it->get();
}

bool OpenAccounts::remove(const AccountId &id, QObject *context, const std::function<void(const Session::Ended &)> &ended)
{
    Account *account = m_set.find(id);
    const auto it = m_seats.find(id.value);
    if (!account || it == m_seats.end())
        return true;
    const AccountFiles files = account->files();
    Session *session = m_ending.emplace_back(std::move(it->second.session)).get();
    m_seats.erase(it);
    disconnect(session, nullptr, this, nullptr);
    session->end(this, [this, session, context = QPointer<QObject>(context), ended](const Session::Ended &what) {
        if (context)
            ended(what);
        // We are inside a call of its own.
        QMetaObject::invokeMethod(
            this, [this, session] { std::erase_if(m_ending, [session](const auto &one) { return one.get() == session; }); },
            Qt::QueuedConnection);
    });
    m_set.remove(account); // closes its files
    m_settings->forget(id.value);
    keepPlace(id, false);
    return files.wipe();
}

void OpenAccounts::keepPlace(const AccountId &id, bool there)
{
    if (isOfRun(id))
        return;
    QStringList order = m_settings->text(Setting::AccountOrder).split(u',', Qt::SkipEmptyParts);
    if (!there)
        order.removeAll(id.value);
    else if (!order.contains(id.value))
        order.append(id.value);
    m_settings->set(Setting::AccountOrder, order.join(u','));
}

QList<AccountId> OpenAccounts::kept(const QString &profile, const Settings &settings)
{
    QList<AccountId> ids = AccountFiles::list(profile);
    ids.removeIf(isOfRun);
    const QStringList order = settings.text(Setting::AccountOrder).split(u',');
    const auto place = [&order](const AccountId &id) {
        const qsizetype found = order.indexOf(id.value);
        return found < 0 ? order.size() : found;
    };
    std::stable_sort(ids.begin(), ids.end(), [&place](const AccountId &a, const AccountId &b) { return place(a) < place(b); });
    return ids;
}

AccountId accountOfRun(const QUrl &server)
{
    QString name = u"run-"_s + server.host() + u'-' + QString::number(server.port(server.scheme() == "https"_L1 ? 443 : 80));
    for (QChar &c : name)
        c = c.isLetterOrNumber() || c == u'.' || c == u'-' ? c : u'_';
    return {name};
}

bool isOfRun(const AccountId &id)
{
    return isDemo(id) || id.value.startsWith("run-"_L1);
}

bool isDemo(const AccountId &id)
{
    return id.value == "demo"_L1;
}

} // namespace atrium
