// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/threadexport.h"

#include "models/inbox/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdlib>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondsPerMinute = 60;
constexpr qint64 microsecondsPerSecond = 1'000'000;

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

QString cell(QString text)
{
    // What a spreadsheet would calculate: these first characters, behind blanks too, and their full-width sisters.
    const QStringView start = QStringView(text).trimmed();
    if (!start.isEmpty() && QStringView(u"=+-@\uff1d\uff0b\uff0d\uff20").contains(start.front()))
        text.prepend(u'\'');
    else if (text.startsWith(u'\t') || text.startsWith(u'\r'))
        text.prepend(u'\'');
    if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return QStringView(u",;\"\n\r\t'").contains(c); }))
        text = u'"' + text.replace(u'"', "\"\""_L1) + u'"';
    return text;
}

QString line(const QStringList &cells)
{
    QStringList safe;
    for (const QString &one : cells)
        safe << cell(one);
    return safe.join(u',') + u"\r\n"_s;
}

QJsonObject personOf(const User &user)
{
    return {{u"id"_s, user.id.value}, {u"first_name"_s, user.firstName}, {u"last_name"_s, user.lastName},
        {u"roles"_s, QJsonArray::fromStringList(user.roles)}};
}

} // namespace

QString zonedStamp(const Instant &when, const QTimeZone &zone)
{
    const QDateTime utc = when.toUtc();
    const int offset = zone.isValid() ? zone.offsetFromUtc(utc) : 0;
    const QDateTime local = utc.addSecs(offset);
    const qint64 fraction = ((when.microseconds % microsecondsPerSecond) + microsecondsPerSecond) % microsecondsPerSecond;
    const int minutes = std::abs(offset) / secondsPerMinute;
    return local.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'.' + QString::number(fraction).rightJustified(6, u'0') + (offset < 0 ? u'-' : u'+')
        + QString::number(minutes / 60).rightJustified(2, u'0') + u':' + QString::number(minutes % 60).rightJustified(2, u'0') + u'['
        + QString::fromLatin1(zone.isValid() ? zone.id() : QByteArray("UTC")) + u']';
}

QByteArray threadCsv(const ThreadExport &thread)
{
    QString text = QChar(QChar::ByteOrderMark)
        + line({u"message_id"_s, u"created_at"_s, u"author"_s, u"author_id"_s, u"roles"_s, u"mine"_s, u"state"_s, u"content"_s});
    for (const ThreadEntry &entry : thread.entries) {
        const Message &message = entry.message;
        text += line({message.id.value > 0 ? message.id.text() : QString(), zonedStamp(message.createdAt, thread.zone),
            singleLine(entry.author.fullName()), message.author.value, entry.author.roles.join(u"; "_s), entry.mine ? u"yes"_s : u"no"_s,
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
    QString mall = singleLine(thread.mall, 60);
    for (QChar &c : mall) {
        if (QStringView(u"/\\:*?\"<>|").contains(c) || !c.isPrint())
            c = u'_';
    }
    return mall + u" conversation "_s + thread.conversation.text() + u'.' + suffix;
}

} // namespace atrium
