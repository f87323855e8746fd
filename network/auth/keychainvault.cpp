// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/auth/keychainvault.h"

#include <qt6keychain/keychain.h>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

QString service()
{
    return u"app.atrium.Console"_s;
}

template<class JobType>
JobType *makeJob(const AccountId &account)
{
    auto *job = new JobType(service());
    job->setKey(account.value);
    job->setInsecureFallback(false);
    job->setAutoDelete(false); // the watchdog may end before the job does
    return job;
}

VaultError errorOf(const QKeychain::Job &job)
{
    VaultError error {VaultError::Unavailable, job.errorString().left(500)};
    if (job.error() == QKeychain::EntryNotFound)
        error.kind = VaultError::Missing;
    else if (job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser)
        error.kind = VaultError::Denied;
    return error;
}

} // namespace

KeychainVault::KeychainVault(Clock *clock, QObject *parent)
    : KeychainVault(clock, Waits {}, parent)
{
}

KeychainVault::KeychainVault(Clock *clock, Waits waits, QObject *parent)
    : TokenVault(parent)
    , m_clock(clock)
    , m_waits(waits)
{
}

void KeychainVault::run(std::function<QKeychain::Job *()> make, bool mayRetry, QPointer<QObject> context, Outcome f)
{
    QKeychain::Job *job = make();
    auto watchdog = std::make_shared<Wait>();
    auto over = std::make_shared<bool>(false);
    auto answer = std::make_shared<Outcome>(std::move(f));
    *watchdog = Wait(m_clock, m_clock->after(m_waits.watchdog, this, [context, over, answer] {
        if (std::exchange(*over, true) || !context)
            return;
        (*answer)(VaultError {VaultError::TimedOut});
    }));
    // Not our child: libsecret's callbacks hold a bare pointer to it, so it lives until it has ended, with or without us.
    connect(job, &QKeychain::Job::finished, job, &QObject::deleteLater);
    connect(job, &QKeychain::Job::finished, this, [=, this, make = std::move(make)](QKeychain::Job *ended) {
        watchdog->stop();
        if (std::exchange(*over, true) || !context)
            return;
        if (ended->error() == QKeychain::NoError) {
            const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended);
            (*answer)(reading ? reading->binaryData() : QByteArray());
            return;
        }
        const VaultError error = errorOf(*ended);
        if (mayRetry && error.kind == VaultError::Unavailable) {
            m_clock->after(m_waits.lateRetry, this, [=, this] { run(make, false, context, *answer); });
            return;
        }
        (*answer)(error);
    });
    job->start();
}

void KeychainVault::read(const AccountId &account, QObject *context, Read f)
{
    run([account] { return makeJob<QKeychain::ReadPasswordJob>(account); }, true, context, std::move(f));
}

void KeychainVault::write(const AccountId &account, const QByteArray &token, QObject *context, Done f)
{
    const QPointer<QObject> guard(context);
    const auto make = [account, token] {
        auto *job = makeJob<QKeychain::WritePasswordJob>(account);
        job->setBinaryData(token);
        return job;
    };
    run(make, false, guard, [this, account, token, guard, f = std::move(f)](const Result<QByteArray, VaultError> &written) {
        if (!written) {
            f(written.error());
            return;
        }
        run([account] { return makeJob<QKeychain::ReadPasswordJob>(account); }, false, guard,
            [token, f](const Result<QByteArray, VaultError> &read) {
                if (!read)
                    f(read.error());
                else if (*read != token)
                    f(VaultError {VaultError::Denied, u"what was read back differs"_s});
                else
                    f(std::nullopt);
            });
    });
}

void KeychainVault::forget(const AccountId &account, QObject *context, Done f)
{
    const QPointer<QObject> guard(context);
    const auto readBack = [f](const Result<QByteArray, VaultError> &read) {
        if (read)
            f(VaultError {VaultError::Denied, u"the entry is still there"_s});
        else if (read.error().kind == VaultError::Missing)
            f(std::nullopt);
        else
            f(read.error());
    };
    const auto afterDeleting = [this, account, guard, f, readBack](const Result<QByteArray, VaultError> &deleted) {
        if (!deleted && deleted.error().kind != VaultError::Missing)
            f(deleted.error());
        else
            run([account] { return makeJob<QKeychain::ReadPasswordJob>(account); }, false, guard, readBack);
    };
    // Neither deleting nor reading tells a locked keyring from an empty one; writing does. What is deleted then is no token any more.
    const auto overwrite = [account] {
        auto *job = makeJob<QKeychain::WritePasswordJob>(account);
        job->setBinaryData("forgotten");
        return job;
    };
    run(overwrite, false, guard, [this, account, guard, f, afterDeleting](const Result<QByteArray, VaultError> &overwritten) {
        if (!overwritten)
            f(overwritten.error());
        else
            run([account] { return makeJob<QKeychain::DeletePasswordJob>(account); }, false, guard, afterDeleting);
    });
}

} // namespace atrium
