// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/threadexport.h"

#include "models/export/csvrow.h"
#include "models/export/stamps.h"
#include "models/inbox/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

/// English words of a file format, not of the screen.
QString stateWord(const ThreadEntry &entry)
{
    if (!entry.pending)
        return entry.mine ? u"sent"_s : u"received"_s;
    switch (entry.pending->state) {
    case OutgoingState::Queued:
        return u"queued"_s;
    case OutgoingState::InFlight:
        return u"sending"_s;
    case OutgoingState::Sent:
        return u"sent"_s;
    case OutgoingState::Failed:
        return u"refused"_s;
    case OutgoingState::Uncertain:
        return u"uncertain"_s;
    case OutgoingState::Held:
        return u"held"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject personOf(const User &user)
{
    return {{u"id"_s, user.id.value}, {u"first_name"_s, user.firstName}, {u"last_name"_s, user.lastName},
        {u"roles"_s, QJsonArray::fromStringList(user.roles)}};
}

} // namespace

QByteArray threadCsv(const ThreadExport &thread)
{
    QString text = QChar(QChar::ByteOrderMark)
        + csvRow({u"message_id"_s, u"created_at"_s, u"author"_s, u"author_id"_s, u"roles"_s, u"mine"_s, u"state"_s, u"content"_s});
    for (const ThreadEntry &entry : thread.entries) {
        const Message &message = entry.message;
        text += csvRow({message.id.value > 0 ? message.id.text() : QString(), zonedStamp(message.createdAt, thread.zone),
            singleLine(entry.author->fullName()), message.author.value, entry.author->roles.join(u"; "_s), entry.mine ? u"yes"_s : u"no"_s,
            stateWord(entry), severalLines(message.content)});
    }
    return text.toUtf8();
}

QByteArray threadJson(const ThreadExport &thread)
{
    QJsonArray people;
    for (const User &user : thread.people)
        people.append(personOf(user));
    QJsonArray audiences;
    for (const AudienceId &audience : thread.audiences)
        audiences.append(audience.value);
    QJsonArray messages;
    for (const ThreadEntry &entry : thread.entries) {
        const Message &message = entry.message;
        messages.append(QJsonObject {{u"id"_s, message.id.value > 0 ? QJsonValue(message.id.value) : QJsonValue()},
            {u"author"_s, personOf(entry.author)}, {u"author_id"_s, message.author.value}, {u"content"_s, message.content},
            {u"created_at"_s, zonedStamp(message.createdAt, thread.zone)}, {u"updated_at"_s, zonedStamp(message.updatedAt, thread.zone)},
            {u"mine"_s, entry.mine}, {u"seen"_s, message.seen}, {u"state"_s, stateWord(entry)}});
    }
    const QJsonObject all {{u"format"_s, u"atrium-thread"_s}, {u"version"_s, 1}, {u"mall"_s, thread.mall},
        {u"conversation_id"_s, thread.conversation.value}, {u"zone"_s, QString::fromLatin1(thread.zone.id())},
        {u"complete"_s, thread.complete}, {u"participants"_s, people}, {u"audience_ids"_s, audiences}, {u"messages"_s, messages}};
    return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

QString exportName(const ThreadExport &thread, const QString &suffix)
{
    return fileName(thread.mall) + u" conversation "_s + thread.conversation.text() + u'.' + suffix;
}

} // namespace atrium
