// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/accountfiles.h"
#include "app/account/clientsetup.h"
#include "app/account/connection.h"
#include "app/account/permits.h"
#include "network/cache/cache.h"
#include "network/database/database.h"
#include "network/local/copies.h"
#include "network/outbox/outbox.h"
#include "network/store/annotationstore.h"
#include "network/store/audiencestore.h"
#include "network/store/conversationstore.h"
#include "network/store/draftstore.h"
#include "network/store/newdraftstore.h"
#include "network/store/notificationstore.h"
#include "network/store/refresher.h"
#include "network/store/sendingstore.h"
#include "network/store/snippetstore.h"
#include "network/store/triagestore.h"
#include "network/types/loyaltyclub.h"
#include "network/types/mall.h"

#include <map>

namespace atrium {

class Settings;
class Transport;
struct SendingsMemory;

namespace local {
struct AuditLine;
}

/// One account: its client, its two files, its stores, outbox and refresher. It owns them and lets them know of each other; nothing else
/// joins them.
class Account : public QObject {
    Q_OBJECT
public:
    /// transport: the program's; null for one of its own, without a keychain.
    Account(AccountId id, const QUrl &server, AccountFiles files, Clock *clock, Settings *settings, Transport *transport = nullptr,
        QObject *parent = nullptr);
    ~Account() override;

    /// Opens local.db, reads what waits, asks for the malls. The token stays in memory.
    void open(const QByteArray &token);

    [[nodiscard]] const AccountId &id() const { return m_id; }
    [[nodiscard]] const AccountFiles &files() const { return m_files; }
    /// With its port where that is not the usual one: two servers on this computer differ by nothing else.
    [[nodiscard]] QString serverHost() const { return m_client.server().authority(); }
    [[nodiscard]] ApiClient *client() { return &m_client; }
    [[nodiscard]] Transport *transport() { return m_transport; }
    /// For other clients that speak for this account.
    [[nodiscard]] ClientSetup setup() const { return clientSetup(m_settings, m_transport, m_id.value); }
    [[nodiscard]] Connection *connection() { return &m_connection; }
    [[nodiscard]] Permits *permits() { return &m_permits; }
    [[nodiscard]] Outbox *outbox() { return &m_outbox; }
    [[nodiscard]] DraftStore *drafts() { return &m_drafts; }
    /// The conversation that is being prepared, in whichever mall.
    [[nodiscard]] NewDraftStore *newDraft() { return &m_newDraft; }
    [[nodiscard]] SnippetStore *snippets() { return &m_snippets; }
    [[nodiscard]] TriageStore *triage() { return &m_triage; }
    [[nodiscard]] AnnotationStore *annotations() { return &m_annotations; }
    [[nodiscard]] SendingsMemory *sendingsMemory() { return m_sendingsMemory.get(); }
    [[nodiscard]] Refresher *refresher() { return &m_refresher; }
    [[nodiscard]] Database *local() { return &m_local; }
    [[nodiscard]] LocalCopies *copies() { return &m_copies; }
    [[nodiscard]] Cache *cache() { return &m_cache; }
    /// Made at the first question, kept for the account's life.
    [[nodiscard]] ConversationStore *conversations(const CustomerScope &scope);
    /// Likewise.
    [[nodiscard]] NotificationStore *notifications(const CustomerScope &scope);
    /// Likewise.
    [[nodiscard]] SendingStore *sendings(const CustomerScope &scope);
    /// Likewise.
    [[nodiscard]] AudienceStore *audiences(const Mall &mall);
    /// local.db cannot be used: storageFailed() was said.
    [[nodiscard]] bool storageBroken() const { return m_storageBroken; }
    /// local.db was damaged: which copy is used. Once; after that, and when it was whole: empty.
    [[nodiscard]] std::optional<local::Rescued> takeRescued() { return std::exchange(m_rescued, {}); }
    [[nodiscard]] const QList<Mall> &malls() const { return m_malls; }
    /// Unseen messages and notifications of all malls that were looked at, as each list was last read.
    [[nodiscard]] int unseen() const;
    /// Asks again for the malls: at the first contact after having been unable to.
    void readMalls();
    /// The computer woke, or its network came back: connections of before are dropped, what is in view is asked anew, what waits goes on.
    void wake();
    [[nodiscard]] static Refresher::Pace paceOf(const Settings &settings);
    /// A write's line in the audit table; also for a client beside the account's own.
    void audit(const RequestRecord &record);
    enum class Confirmed { Conversation, Reply }; ///< what was to be sent
    /// Somebody was asked, and meant it: what it was about, a word each.
    void auditConfirmed(Confirmed act, const CustomerScope &scope, const QStringList &what);

Q_SIGNALS:
    void mallsChanged();
    void unseenChanged();
    /// The malls could not be read; what is known stays.
    void mallsFailed(const atrium::ApiError &error);
    /// What was kept of the server's data was damaged and is being fetched again; nothing of ours is touched.
    void cacheBegunAnew();
    /// local.db cannot be used: nothing typed can be kept. detail is technical.
    void storageFailed(const atrium::DatabaseError &error);
    /// local.db was damaged and has been set aside; takeRescued() says more.
    void storageRestored();

private:
    void keepAudit(const local::AuditLine &line);
    void openCache();
    void recallMalls();
    void setMalls(const QList<Mall> &malls);
    void readMallPage(const Cursor &after, QList<Kept<LoyaltyClub>> sofar);
    void forgetLostMalls();

    AccountId m_id;
    AccountFiles m_files;
    Clock *m_clock;
    Settings *m_settings;
    std::unique_ptr<Transport> m_ownTransport;
    Transport *m_transport;
    Database m_local;
    LocalCopies m_copies;
    Cache m_cache;
    ApiClient m_client;
    Connection m_connection;
    Permits m_permits;
    DraftStore m_drafts;
    NewDraftStore m_newDraft;
    SnippetStore m_snippets;
    TriageStore m_triage;
    AnnotationStore m_annotations;
    std::unique_ptr<SendingsMemory> m_sendingsMemory;
    Outbox m_outbox;
    Refresher m_refresher;
    std::map<QString, std::unique_ptr<ConversationStore>> m_stores; // by scope
    std::map<QString, std::unique_ptr<NotificationStore>> m_notifications; // likewise
    std::map<QString, std::unique_ptr<SendingStore>> m_sendings; // likewise
    std::map<QString, std::unique_ptr<AudienceStore>> m_audiences; // likewise
    QList<Mall> m_malls;
    bool m_storageBroken {false};
    std::optional<local::Rescued> m_rescued; // and nobody was told yet
    bool m_mallsConfirmed {false}; // by the server, in this run
    QHash<QString, int> m_unseenMessages; // by scope; absolute numbers, so that no order of events can add one twice
    QHash<QString, int> m_unseenNotifications; // likewise
    Call m_mallsCall;
    Wait m_mallsWait;
};

} // namespace atrium

Q_DECLARE_METATYPE(atrium::DatabaseError)
