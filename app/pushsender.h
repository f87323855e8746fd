// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/auth/identityprovider.h"
#include "network/types/pushevent.h"

#include <memory>

namespace atrium {

/// Sends push events as a member's app would, each through a client of its own that is made for it and goes with its answer: the account's
/// token never meets these, and these are kept nowhere.
class PushSender : public QObject {
    Q_OBJECT
public:
    /// setup: of the account whose mall it is about.
    PushSender(QUrl server, Clock *clock, ClientSetup setup, QObject *parent = nullptr);
    ~PushSender() override;

    /// What would be sent, without its secrets.
    [[nodiscard]] SentRequest preview(const ClubSlug &club, const PushEvent &event) const;
    /// One at a time: the one before is dropped.
    void send(const ClubSlug &club, const PushEvent &event, const QByteArray &memberToken, const QByteArray &clientToken);
    /// Drops what is on its way, with its tokens.
    void forget();

Q_SIGNALS:
    /// Empty: the server accepted it.
    void answered(const std::optional<atrium::ApiError> &error);
    void finished(const atrium::RequestRecord &record);

private:
    [[nodiscard]] std::unique_ptr<ApiClient> makeClient(const QByteArray &memberToken, const QByteArray &clientToken) const;

    QUrl m_server;
    Clock *m_clock;
    ClientSetup m_setup;
    std::unique_ptr<ApiClient> m_unsent; // for previews; it never sends
    std::unique_ptr<ApiClient> m_client;
    Call m_call;
};

} // namespace atrium
