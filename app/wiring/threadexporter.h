// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "models/inbox/threadexport.h"

class QWidget;

namespace atrium {

/// Writes a conversation into a file that the person chooses: reads its older messages first, as far as they can be had, says how far it
/// is, and can be given up. The file is written beside and renamed, on a thread of its own.
class ThreadExporter : public QObject {
    Q_OBJECT
public:
    ThreadExporter(QWidget *window, ConversationStore *store, const ConversationId &id, Mall mall, bool json, QObject *parent);

    /// Asks where to.
    void begin();
    void giveUp();

Q_SIGNALS:
    void progress(int messages); ///< so many are here; more are being read
    /// file: empty when it could not be written. complete: nothing older is missing from it.
    void finished(const QString &file, int messages, bool complete);

private:
    void collect();
    void write();
    [[nodiscard]] ThreadExport contents() const;

    QWidget *m_window;
    ConversationStore *m_store;
    ConversationId m_id;
    Mall m_mall;
    bool m_json;
    QString m_file;
    std::shared_ptr<MessageFeed> m_feed;
};

} // namespace atrium
