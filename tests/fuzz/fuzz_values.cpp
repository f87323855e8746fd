// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as any value: the first byte says which, the rest is the body. What was read without complaint reads the same again, and a
// body that is no object is never taken for one.

#include "network/types/historymessage.h"
#include "network/types/link.h"
#include "network/types/loyaltyclub.h"
#include "network/types/memberrecord.h"
#include "network/types/membersgroup.h"
#include "network/types/notification.h"
#include "network/types/notificationssettings.h"
#include "network/types/reportmetadata.h"
#include "network/types/reportsplit.h"
#include "network/types/sending.h"
#include "network/types/servicemessage.h"
#include "network/types/subunitscope.h"
#include "network/types/user.h"
#include "tests/fuzz/promise.h"

#include <array>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

template<class Read>
void readTwice(const QByteArray &bytes, Read read)
{
    const Document document(bytes);
    Decoder first = document.root();
    Decoder second = document.root();
    const auto value = read(first);
    const QString wrong = first.wrong();
    require(read(second) == value, "a body reads the same twice");
    require(second.wrong() == wrong, "the first wrong path stays the first");
}

template<class T>
void one(const QByteArray &bytes)
{
    readTwice(bytes, [](Decoder &d) { return T::fromJson(d); });
    const Document document(bytes);
    Decoder root = document.root();
    const auto kept = Kept<T>::fromJson(root);
    if (!document.error().isEmpty() || !root.wrong().isEmpty())
        return;
    const Document again(kept.json);
    Decoder decoder = again.root();
    require(again.error().isEmpty() && T::fromJson(decoder) == kept.value, "kept JSON gives the value it was kept with");
}

template<class T>
void page(const QByteArray &bytes)
{
    readTwice(bytes, [](Decoder &d) { return Page<T>::fromJson(d, "records"_L1); });
}

void below(const QByteArray &bytes)
{
    readTwice(bytes, [](Decoder &d) { return NotificationsSettings::fromJson(d, "notifications_settings"_L1); });
}

void series(const QByteArray &bytes)
{
    one<TimeSeries>(bytes);
    // An answer that was cut, however odd, is asked for again in parts that are fewer than what it has.
    const Document document(bytes);
    Decoder root = document.root();
    const TimeSeries answer = TimeSeries::fromJson(root);
    const ReportQuery query {
        .report = u"member_balance"_s, .interval = Interval::Hour, .from = Instant {0}, .to = Instant {360'000'000'000}};
    (void)splitBySeries(query, answer, seriesFields(query.report));
    (void)splitByTime(query, answer, {});
}

constexpr std::array readers {one<Sending>, one<SendingSummary>, series, one<Notification>, one<LoyaltyClub>, one<User>, one<SubunitScope>,
    one<MembersGroup>, one<Link>, one<LinkVisits>, one<MemberRecord>, one<MembersCount>, one<HistoryMessage>, one<ServiceMessage>,
    one<ServiceSending>, one<MessageChannel>, one<ReportMetadata>, one<FieldMetadata>, one<Counts>, page<Sending>, page<Link>, below};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > 0)
        readers[data[0] % readers.size()](QByteArray(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1)));
    return 0;
}
