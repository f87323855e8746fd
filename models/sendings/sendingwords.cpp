// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/sendingwords.h"

#include "models/inbox/plaintext.h"
#include "models/inbox/timewords.h"
#include "models/sendings/mallcurves.h"
#include "models/sendings/sendingsmodel.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SendingWords)
};

constexpr int mostLetters = 60;

} // namespace

QString humanised(const QString &remote)
{
    QString words = singleLine(remote, mostLetters);
    words.replace(u'_', u' ');
    words = words.simplified();
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return isolated(words);
}

QString languageWord(const QString &code)
{
    const QLocale locale(code.left(16));
    return humanised(locale.language() == QLocale::C ? code : locale.nativeLanguageName());
}

QString channelWord(const QString &channel)
{
    switch (channelOf(channel)) {
    case Channel::Email:
        return Words::tr("Email", "channel");
    case Channel::Push:
        return Words::tr("Push", "channel");
    case Channel::Sms:
        return Words::tr("SMS", "channel");
    case Channel::Unknown:
        break;
    }
    const QString word = humanised(channel);
    return word.isEmpty() ? Words::tr("Unknown channel") : word;
}

QString eventWord(const QString &event)
{
    if (isBeforeEvent(event))
        return Words::tr("%1 before", "an event in the range compared with").arg(eventWord(eventBefore(event)));
    if (event == "transmitted"_L1)
        return Words::tr("Transmitted", "events");
    if (event == "delivered"_L1)
        return Words::tr("Delivered", "events");
    if (event == "opened"_L1)
        return Words::tr("Opened", "events");
    if (event == "clicked"_L1)
        return Words::tr("Clicked", "events");
    if (event == "failed"_L1)
        return Words::tr("Failed to send", "events");
    if (event == "delivery_errored"_L1)
        return Words::tr("Delivery errored", "events");
    if (event == "new"_L1)
        return Words::tr("New", "events");
    if (event == "transiently_failed"_L1)
        return Words::tr("Delayed", "events");
    const QString word = humanised(event);
    return word.isEmpty() ? Words::tr("Unnamed event") : word;
}

QString sendingName(const Sending &sending)
{
    if (sending.campaignId)
        return Words::tr("Campaign #%1").arg(sending.campaignId->text());
    const QString service = humanised(sending.serviceType);
    return service.isEmpty() ? Words::tr("Sending") : service;
}

QString sendingNumber(const Sending &sending)
{
    return u'#' + (sending.reportingId ? sending.reportingId->text() : sending.id.text());
}

QString knownName(const SendingRow &row, const SendingNames &names)
{
    const Sending &sending = row.sending;
    const bool ofCampaign = row.isGroup() && row.key.startsWith(u'c');
    QString name = ofCampaign ? QString() : names.sendings.value(sending.reportingId ? sending.reportingId->value : sending.id.value);
    if (name.isEmpty() && sending.campaignId)
        name = names.campaigns.value(sending.campaignId->value);
    return name.isEmpty() ? name : isolated(singleLine(name, mostLetters));
}

QString nameOf(const SendingRow &row, const SendingNames &names)
{
    const QString known = knownName(row, names);
    return known.isEmpty() ? sendingName(row.sending) : known;
}

QString numberOf(const SendingRow &row)
{
    if (!row.isGroup() || row.key.startsWith(u'r'))
        return sendingNumber(row.sending);
    // A campaign without a name of its own has its number in the words that stand for one.
    return u'#' + (row.sending.campaignId ? row.sending.campaignId->text() : row.sending.id.text());
}

QString createdWords(const Instant &created, const QDateTime &now, const QTimeZone &zone)
{
    const QTimeZone known = zone.isValid() ? zone : QTimeZone::utc();
    const QDate date = created.toUtc().toTimeZone(known).date();
    const bool thisYear = now.isValid() && now.toTimeZone(known).date().year() == date.year();
    const QString day = QLocale().toString(date,
        thisYear ? Words::tr("d MMM", "date without the year, in a table") : Words::tr("d MMM yyyy", "date with the year, in a table"));
    return Words::tr("%1 %2", "day and time of day: 20 Nov 07:00").arg(day, clockTime(created, zone));
}

} // namespace atrium
