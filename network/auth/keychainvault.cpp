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

/// Stands in the entry between being written over and being deleted.
QByteArray forgotten()
{
    return "forgotten";
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

void KeychainVault::begin(Work work)
{
    m_queue.append(std::move(work));
    if (m_queue.size() == 1)
        m_queue.constFirst()();
}

void KeychainVault::end(const Work &tell)
{
    const QPointer<KeychainVault> alive(this);
    tell();
    if (!alive)
        return;
    m_queue.removeFirst();
    if (!m_queue.isEmpty()) {
        const Work next = m_queue.constFirst();
        next();
    }
}

void KeychainVault::run(std::function<QKeychain::Job *()> make, bool mayRetry, Outcome f)
{
    QKeychain::Job *job = make();
    auto watchdog = std::make_shared<Wait>();
    auto over = std::make_shared<bool>(false);
    auto answer = std::make_shared<Outcome>(std::move(f));
    *watchdog = Wait(m_clock, m_clock->after(m_waits.watchdog, this, [over, answer] {
        if (!std::exchange(*over, true))
            (*answer)(VaultError {VaultError::TimedOut});
    }));
    // Not our child: libsecret's callbacks hold a bare pointer to it, so it lives until it has ended, with or without us.
    connect(job, &QKeychain::Job::finished, job, &QObject::deleteLater);
    connect(job, &QKeychain::Job::finished, this, [=, this, make = std::move(make)](QKeychain::Job *ended) {
        watchdog->stop();
        if (std::exchange(*over, true))
            return;
        if (ended->error() == QKeychain::NoError) {
            const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended);
            (*answer)(reading ? reading->binaryData() : QByteArray());
            return;
        }
        const VaultError error = errorOf(*ended);
        if (mayRetry && error.kind == VaultError::Unavailable) {
            m_clock->after(m_waits.lateRetry, this, [=, this] { run(make, false, *answer); });
            return;
        }
        (*answer)(error);
    });
    job->start();
}

void KeychainVault::read(const AccountId &account, QObject *context, Read f)
{
    begin([this, account, guard = QPointer<QObject>(context), f = std::move(f)] {
        if (!guard) { // asked for nobody: no reason to bother a person
            end([] {});
            return;
        }
        run([account] { return makeJob<QKeychain::ReadPasswordJob>(account); }, true,
            [this, guard, f](const Result<QByteArray, VaultError> &read) {
                end([&] {
                    if (guard)
                        f(read.ok() && *read == forgotten() ? Result<QByteArray, VaultError>(VaultError {VaultError::Missing}) : read);
                });
            });
    });
}

void KeychainVault::write(const AccountId &account, const QByteArray &token, QObject *context, Done f)
{
    const auto tell = [this, guard = QPointer<QObject>(context), f = std::move(f)](const std::optional<VaultError> &error) {
        end([&] {
            if (guard)
                f(error);
        });
    };
    const auto make = [account, token] {
        auto *job = makeJob<QKeychain::WritePasswordJob>(account);
        job->setBinaryData(token);
        return job;
    };
    const auto readBack = [token, tell](const Result<QByteArray, VaultError> &read) {
        if (!read)
            tell(read.error());
        else if (*read != token)
            tell(VaultError {VaultError::Denied, u"what was read back differs"_s});
        else
            tell(std::nullopt);
    };
    begin([=, this] {
        run(make, false, [=, this](const Result<QByteArray, VaultError> &written) {
            if (!written)
                tell(written.error());
            else
                run([account] { return makeJob<QKeychain::ReadPasswordJob>(account); }, false, readBack);
        });
    });
}

void KeychainVault::forget(const AccountId &account, QObject *context, Done f)
{
    const auto tell = [this, guard = QPointer<QObject>(context), f = std::move(f)](const std::optional<VaultError> &error) {
        end([&] {
            if (guard)
                f(error);
        });
    };
    const auto readBack = [tell](const Result<QByteArray, VaultError> &read) {
        if (read)
            tell(VaultError {VaultError::Denied, u"the entry is still there"_s});
        else if (read.error().kind == VaultError::Missing)
            tell(std::nullopt);
        else
            tell(read.error());
    };
    const auto afterDeleting = [=, this](const Result<QByteArray, VaultError> &deleted) {
        if (!deleted && deleted.error().kind != VaultError::Missing)
            tell(deleted.error());
        else
            run([account] { return makeJob<QKeychain::ReadPasswordJob>(account); }, false, readBack);
    };
    // Neither deleting nor reading tells a locked keyring from an empty one; writing does. What is deleted then is no token any more.
    const auto overwrite = [account] {
        auto *job = makeJob<QKeychain::WritePasswordJob>(account);
        job->setBinaryData(forgotten());
        return job;
    };
    begin([=, this] {
        run(overwrite, false, [=, this](const Result<QByteArray, VaultError> &overwritten) {
            if (!overwritten)
                tell(overwritten.error());
            else
                run([account] { return makeJob<QKeychain::DeletePasswordJob>(account); }, false, afterDeleting);
        });
    });
}

} // namespace atrium
