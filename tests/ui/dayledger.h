// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QStringList>

#include <optional>
#include <utility>

namespace atrium {

/// What a day's events should come to, kept by plain rules that share nothing with the program: the test's own notion of an inbox.
class DayLedger {
public:
    struct Conversation {
        QList<std::pair<QString, QString>> messages {}; ///< author and text, the newest first; as many as the server gives at once
        QStringList others {}; ///< who may write in it beside me
        qint64 unseen {};
        bool markedUnread {};
        bool archived {};
        std::optional<QDateTime> snoozedUntil {};
        QString draft {};
    };
    static constexpr qsizetype most = 100; // messages of a page

    QString me;
    QMap<QString, Conversation> all; ///< by id
    QString open; ///< the conversation on the right

    /// Somebody else writes: what was snoozed is back.
    void arrive(const QString &id, const QString &author, const QString &text)
    {
        Conversation &one = all[id];
        add(one, author, text);
        ++one.unseen;
        one.snoozedUntil.reset();
    }
    /// It is opened, by a person.
    void look(const QString &id)
    {
        if (open != id)
            all[id].markedUnread = false;
        open = id;
    }
    void see(const QString &id)
    {
        if (!id.isEmpty())
            all[id].unseen = 0;
    }
    void reply(const QString &id, const QString &text) { add(all[id], me, text); }
    /// What is over by then is back.
    void tick(const QDateTime &now)
    {
        for (Conversation &one : all) {
            if (one.snoozedUntil && *one.snoozedUntil <= now)
                one.snoozedUntil.reset();
        }
    }

    [[nodiscard]] static bool isHere(const Conversation &one) { return !one.archived && !one.snoozedUntil; }
    [[nodiscard]] static bool isUnread(const Conversation &one) { return one.unseen > 0 || one.markedUnread; }
    template<class Rule>
    [[nodiscard]] QStringList ids(Rule rule) const
    {
        QStringList found;
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            if (rule(it.value()))
                found.append(it.key());
        }
        return found;
    }
    [[nodiscard]] QStringList here() const { return ids(isHere); }
    [[nodiscard]] QStringList queue() const
    {
        return ids([this](const Conversation &one) { return isHere(one) && !one.messages.isEmpty() && one.messages.first().first != me; });
    }
    [[nodiscard]] QStringList unread() const
    {
        return ids([](const Conversation &one) { return isHere(one) && isUnread(one); });
    }
    [[nodiscard]] QStringList snoozed() const
    {
        return ids([](const Conversation &one) { return !one.archived && one.snoozedUntil; });
    }
    [[nodiscard]] QStringList archived() const
    {
        return ids([](const Conversation &one) { return one.archived; });
    }
    /// The number on the inbox: messages, and one for each that was marked by hand.
    [[nodiscard]] qint64 badge() const
    {
        qint64 sum = 0;
        for (const Conversation &one : all) {
            if (isHere(one))
                sum += one.unseen > 0 ? one.unseen : one.markedUnread ? 1 : 0;
        }
        return sum;
    }

private:
    static void add(Conversation &to, const QString &author, const QString &text)
    {
        to.messages.prepend({author, text});
        if (to.messages.size() > most)
            to.messages.removeLast();
    }
};

} // namespace atrium
