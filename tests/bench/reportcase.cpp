// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers of the sendings report, a small one and the largest that the client takes, from bytes to values: megabytes a second against
// what only builds a tree of them, and how often memory is asked for.

#include "network/types/page.h"
#include "network/types/sending.h"
#include "tests/bench/cases.h"
#include "tests/bench/figures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <simdjson.h>

#include <array>
#include <atomic>
#include <chrono>
#include <cstdlib>

namespace {

std::atomic<qint64> allocations {0};

} // namespace

// Qt's containers ask malloc and not operator new, so it is counted there; glibc keeps the real one under this name.
extern "C" {
void *__libc_malloc(std::size_t size);
void *malloc(std::size_t size)
{
    allocations.fetch_add(1, std::memory_order_relaxed);
    return __libc_malloc(size);
}
}

namespace atrium::bench {

using namespace Qt::StringLiterals;

namespace {

struct Size {
    const char *name;
    qsizetype megabytes;
    int rounds;
};
constexpr std::array<Size, 2> sizes {{{"1 MB", 1, 60}, {"48 MB", 48, 5}}};

/// The record of the contract's example (3.8), with other numbers in each.
QByteArray body(qsizetype bytes, qsizetype &records)
{
    QByteArray all = R"({"records":[)";
    for (qint64 id = 1; all.size() < bytes; ++id) {
        if (id > 1)
            all += ',';
        const QByteArray n = QByteArray::number(id);
        all += R"({"id":)" + n + R"(,"loyalty_club_id":275,"language":null,"channel":"push","service_type":"rewards_notifications",)"
            + R"("reporting_id":)" + n + R"(,"source_id":null,"source_app":"messages_api","source_type":"other","audience_id":null,)"
            + R"("campaign_id":null,"dispatches_count":67066,"members_count":8679,"new_count":909,"delivered_count":0,)"
            + R"("delivery_errored_count":0,"failed_count":165,"opened_count":)" + n + R"(,"opened_events_count":0,)"
            + R"("transiently_failed_count":0,"transmitted_count":65992,"created_at":"2025-04-11T08:29:09.359381",)"
            + R"("timeseries_time_ranges":{"1h":{"from":"2025-04-11T08:00:00.000000Z","to":null},)"
            + R"("1d":{"from":"2025-04-11T00:00:00.000000Z","to":null},"1w":{"from":"2025-04-07T00:00:00.000000Z","to":null},)"
            + R"("1mo":{"from":"2025-04-01T00:00:00.000000Z","to":null}}})";
        records = id;
    }
    all += R"(],"pagination":{"next_page_info":"CNOW-AE"},"result_type":"records"})";
    return all;
}

qsizetype byDecoder(const QByteArray &bytes)
{
    const Document document(bytes);
    Decoder decoder = document.root();
    const auto page = Page<Sending>::fromJson(decoder, "records"_L1);
    return decoder.wrong().isEmpty() ? page.items.size() : -1;
}

qsizetype byQJson(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object().value("records"_L1).toArray().size();
}

qsizetype bySimdjson(const QByteArray &bytes)
{
    simdjson::dom::parser parser;
    const simdjson::dom::element root = parser.parse(bytes.constData(), static_cast<size_t>(bytes.size()));
    return static_cast<qsizetype>(root["records"].get_array().size()); // counts at most 16,777,215: more than fit
}

} // namespace

bool measureReports(Figures &figures)
{
    using Clock = std::chrono::steady_clock;
    using Read = qsizetype (*)(const QByteArray &);
    const QList<std::pair<QString, Read>> sides {
        {u"ours"_s, byDecoder}, {u"QJsonDocument, no values made"_s, byQJson}, {u"simdjson, no values made"_s, bySimdjson}};
    for (const Size &size : sizes) {
        qsizetype records = 0;
        const QByteArray bytes = body(size.megabytes * 1'000'000, records);
        const QString speed = u"decode a sendings report of %1"_s.arg(QString::fromLatin1(size.name));
        const QString memory = u"allocations a record, report of %1"_s.arg(QString::fromLatin1(size.name));
        for (int round = 0; round < size.rounds; ++round) {
            for (const auto &[side, read] : sides) {
                const qint64 before = allocations.load();
                const auto began = Clock::now();
                const qsizetype count = read(bytes);
                const std::chrono::duration<double> took = Clock::now() - began;
                const qint64 after = allocations.load();
                if (count != records)
                    return false;
                figures.add(speed, side, u"MB/s"_s, double(bytes.size()) / 1e6 / took.count());
                figures.add(memory, side, u"1"_s, double(after - before) / double(records));
            }
        }
    }
    return true;
}

} // namespace atrium::bench
