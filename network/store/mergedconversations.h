// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/store/conversationstore.h"

namespace atrium {

/// The conversations of several malls as one list, newest first (design 3.8). Each mall has a feed of its own and pages of its own: the
/// list is shown as far down as all of them reach, so that a further page adds rows at its end and not in its midst. Of one mall it is that
/// mall's list.
class MergedConversations {
public:
    struct Part {
        ConversationStore *store {nullptr};
        std::shared_ptr<ConversationFeed> feed {};
        std::shared_ptr<ConversationFeed> all {}; ///< with archived ones, once somebody looked at the archive
    };
    explicit MergedConversations(const QList<ConversationStore *> &stores = {});

    [[nodiscard]] bool isEmpty() const { return m_parts.isEmpty(); }
    [[nodiscard]] const QList<Part> &parts() const { return m_parts; }
    /// Null where it is none of these malls.
    [[nodiscard]] ConversationStore *store(const CustomerScope &scope) const;

    /// Those in `kept` are among them however far down they belong: one of them is open.
    [[nodiscard]] QList<ConversationCard> cards(const QSet<Key> &kept) const;
    [[nodiscard]] QList<ConversationCard> archivedCards() const;
    /// Unseen messages in all rows that are here, shown or not yet.
    [[nodiscard]] int unseen() const;

    /// The lists with archived ones are read from now on. False: they were already.
    bool openArchive();
    [[nodiscard]] bool hasArchive() const { return !m_parts.isEmpty() && m_parts.first().all; }

    struct Paging {
        bool known {}; ///< of some mall a first page is here
        bool loading {};
        bool complete {};
        bool stuck {};
    };
    /// A mall that fails holds up nobody but itself.
    [[nodiscard]] Paging paging(bool archive) const;
    /// The next page of the list that ends first.
    void more(bool archive) const;
    /// Those that failed are tried again.
    void retry() const;

private:
    [[nodiscard]] ConversationFeed *nextFeed(bool archive) const;

    QList<Part> m_parts;
};

} // namespace atrium
