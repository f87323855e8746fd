// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/figurewords.h"

#include <QCoreApplication>

#include <array>
#include <limits>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

constexpr qint64 hundred = 100;

QString numberWords(qint64 hundredths, const QLocale &locale)
{
    const Decimals parts = decimalsOf(hundredths);
    const QString number = locale.toString(parts.whole) + locale.decimalPoint() + parts.digits;
    return parts.negative ? locale.negativeSign() + number : number;
}

/// The blank is fixed: a figure and its sign are not parted by the end of a line.
QString withSign(const QString &number)
{
    return Words::tr("%1\u00a0%", "a percentage").arg(number);
}

/// Plural forms are chosen by an int: above its end any form of "many" will do. The number itself is set by %1, so that it may be longer.
int pluralOf(qint64 count)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    const qint64 magnitude = count < 0 ? -count : count;
    return static_cast<int>(magnitude > most ? most - most % hundred : magnitude);
}

QString tenthsWords(QString canonical, const QLocale &locale)
{
    return canonical.replace(u'.', locale.decimalPoint());
}

struct SourceRow {
    Source source;
    QLatin1StringView word;
};
constexpr std::array sourceRows {SourceRow {Source::DispatchesCount, "dispatches_count"_L1},
    SourceRow {Source::MembersCount, "members_count"_L1}, SourceRow {Source::NewCount, "new_count"_L1},
    SourceRow {Source::TransientlyFailedCount, "transiently_failed_count"_L1}, SourceRow {Source::TransmittedCount, "transmitted_count"_L1},
    SourceRow {Source::FailedCount, "failed_count"_L1}, SourceRow {Source::DeliveredCount, "delivered_count"_L1},
    SourceRow {Source::DeliveryErroredCount, "delivery_errored_count"_L1}, SourceRow {Source::OpenedCount, "opened_count"_L1},
    SourceRow {Source::OpenedEventsCount, "opened_events_count"_L1}, SourceRow {Source::ClickedCount, "clicked_count"_L1},
    SourceRow {Source::ComputedSent, "computed_counts.sent"_L1}};

/// The weightiest first.
constexpr std::array caveatOrder {Caveat::NotForSms, Caveat::CountedWider, Caveat::OverWhole, Caveat::SomeNotReported,
    Caveat::SomeNotApplicable, Caveat::SoFar, Caveat::PushDeliveryAppReported, Caveat::SmsDeliveryCarrier, Caveat::EmailPrivacyOpens,
    Caveat::UnitsMix, Caveat::SumOfPerSendingMembers, Caveat::ServerDiffers, Caveat::BotsExcluded};

} // namespace

QString percentWords(const Percent &percent, const QLocale &locale)
{
    const QString number = numberWords(percent.hundredths, locale);
    if (percent.mark == Percent::Mark::None)
        return withSign(number);
    return withSign((percent.mark == Percent::Mark::Less ? u'<' : u'>') + number);
}

QString figureText(const Figure &figure, const QLocale &locale)
{
    if (figure.state == FigureState::NotApplicable)
        return Words::tr("n/a", "a figure that makes no sense here");
    if (!figure.hasValue())
        return Words::tr("not reported", "a figure");
    switch (figure.kind) {
    case FigureKind::Percent:
        return percentWords(percentOf(*figure.order()), locale);
    case FigureKind::Ratio:
        return numberWords(rounded(*figure.order(), hundred), locale);
    case FigureKind::Count:
        break;
    }
    return locale.toString(*figure.numerator);
}

QString figureSpoken(const Figure &figure, const QLocale &locale)
{
    if (!figure.hasValue())
        return figureText(figure, locale);
    if (figure.kind == FigureKind::Count)
        return countWords(*figure.numerator, figure.unit, locale);
    const QString below = countWords(*figure.denominator, figure.per, locale);
    if (figure.unit == figure.per)
        return Words::tr("%1, %2 of %3", "98.63 %, 72 of 73 messages")
            .arg(figureText(figure, locale), locale.toString(*figure.numerator), below);
    // "of" would say that the one is a part of the other, unless it says of what.
    const QString sentence = figure.per == Unit::Messages && figure.sources.testFlag(Source::DeliveredCount)
        ? Words::tr("%1, %2 of %3 delivered", "28.7 %, 16,495 members of 57,474 messages delivered")
        : Words::tr("%1, %2 for %3", "7.73, 67,066 messages for 8,679 members");
    return sentence.arg(figureText(figure, locale), countWords(*figure.numerator, figure.unit, locale), below);
}

QString changeText(const Change &change, const QLocale &locale)
{
    if (change.kind == Change::Kind::None)
        return {};
    if (change.tenths == 0)
        return Words::tr("as before", "a figure has not changed");
    const qint64 magnitude = std::abs(change.tenths);
    constexpr qint64 tenth = 10;
    const QString number = locale.toString(magnitude / tenth) + locale.decimalPoint() + locale.toString(magnitude % tenth);
    const QString signedNumber = (change.tenths < 0 ? u"\u2212"_s : locale.positiveSign()) + number;
    return change.kind == Change::Kind::Percent ? withSign(signedNumber)
                                                : Words::tr("%1 points", "percentage points: +0.6 points").arg(signedNumber);
}

QString boundsText(const Bounds &bounds, const QLocale &locale)
{
    return withSign(
        Words::tr("%1 to %2", "two percentages").arg(tenthsWords(lowText(bounds), locale), tenthsWords(highText(bounds), locale)));
}

QString unitWord(Unit unit)
{
    switch (unit) {
    case Unit::Messages:
        return Words::tr("messages", "unit of a figure");
    case Unit::Members:
        return Words::tr("members", "unit of a figure");
    case Unit::Events:
        return Words::tr("events", "unit of a figure");
    case Unit::None:
        break;
    }
    return {};
}

QString countWords(qint64 count, Unit unit, const QLocale &locale)
{
    QString number = locale.toString(count);
    const int n = pluralOf(count);
    switch (unit) {
    case Unit::Messages:
        return Words::tr("%1 messages", "grouped number", n).arg(number);
    case Unit::Members:
        return Words::tr("%1 members", "grouped number", n).arg(number);
    case Unit::Events:
        return Words::tr("%1 events", "grouped number", n).arg(number);
    case Unit::None:
        break;
    }
    return number;
}

QStringList sourceWords(Sources sources)
{
    QStringList words;
    for (const SourceRow &row : sourceRows) {
        if (sources.testFlag(row.source))
            words.append(row.word);
    }
    return words;
}

QString caveatSentence(Caveat caveat, const Figure &figure, const QLocale &locale)
{
    switch (caveat) {
    case Caveat::PushDeliveryAppReported:
        return Words::tr("Push delivery is reported by the app, so a low or zero figure may mean that the app does not report.");
    case Caveat::EmailPrivacyOpens:
        return Words::tr("Email opens may include mail programs that fetch pictures by themselves.");
    case Caveat::SmsDeliveryCarrier:
        return Words::tr("SMS delivery may mean that the carrier took the message.");
    case Caveat::NotForSms:
        return Words::tr("Opens do not apply to SMS.");
    case Caveat::SumOfPerSendingMembers:
        return Words::tr("This is a sum over sendings: a member of several counts several times.");
    case Caveat::BotsExcluded:
        return Words::tr("Bots are left out by Placewise.");
    case Caveat::UnitsMix:
        return Words::tr("Members are compared with messages, and some members got several.");
    case Caveat::SoFar:
        return Words::tr("So far: messages are still en route.");
    case Caveat::ServerDiffers:
        return Words::tr("The server's own rate differs from this one.");
    case Caveat::OverWhole:
        return Words::tr("This is over 100 percent: the units differ, a message reached several devices, or pictures were blocked.");
    case Caveat::SomeNotReported:
        return Words::tr("Only %1 of %Ln sendings reported it.", "grouped number", pluralOf(figure.records))
            .arg(locale.toString(figure.reported));
    case Caveat::CountedWider:
        return Words::tr("Visits are counted for all sendings with the same number or service, so there is no rate for these alone.");
    case Caveat::SomeNotApplicable:
        return Words::tr("Sendings to which it does not apply are left out.");
    case Caveat::None:
        break;
    }
    return {};
}

QStringList caveatSentences(const Figure &figure, const QLocale &locale)
{
    QStringList sentences;
    for (const Caveat caveat : caveatOrder) {
        if (figure.caveats.testFlag(caveat))
            sentences.append(caveatSentence(caveat, figure, locale));
    }
    return sentences;
}

Caveats notableCaveats(const Figure &figure)
{
    Caveats notable = figure.caveats & (Caveat::OverWhole | Caveat::ServerDiffers | Caveat::SomeNotReported | Caveat::SomeNotApplicable);
    const bool deliveredAtAll = figure.hasValue() && figure.numerator.value_or(0) != 0;
    if (!deliveredAtAll && figure.sources.testFlag(Source::DeliveredCount))
        notable |= figure.caveats & Caveat::PushDeliveryAppReported;
    if (!figure.hasValue())
        notable |= figure.caveats & Caveat::CountedWider;
    return notable;
}

QStringList notableSentences(const Figure &figure, const QLocale &locale)
{
    Figure worded = figure;
    worded.caveats = notableCaveats(figure);
    return caveatSentences(worded, locale);
}

QStringList integritySentences(const Integrity &integrity, const QLocale &locale)
{
    QStringList sentences;
    const qint64 missing = integrity.unaccounted.value_or(0);
    if (missing > 0)
        sentences << Words::tr("%1 messages unaccounted for.", "grouped number", pluralOf(missing)).arg(locale.toString(missing));
    if (missing < 0)
        sentences
            << Words::tr("%1 messages more than were dispatched.", "grouped number", pluralOf(missing)).arg(locale.toString(-missing));
    if (integrity.moreOpenersThanMembers)
        sentences << Words::tr("More openers than members.");
    if (integrity.moreEndedThanTransmitted)
        sentences << Words::tr("More messages delivered or errored than transmitted.");
    if (integrity.rateOverWhole)
        sentences << Words::tr("A rate is over 100 percent.");
    return sentences;
}

} // namespace atrium
