// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/sandbox/world/dice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <string>

namespace atrium::sandbox::test {

/// Requests that nobody should send, the same ones for the same seed.
class Hostile {
public:
    static constexpr std::array values {"1", "0", "-1", "100", "101", "2147483647", "2147483648", "9223372036854775807",
        "9223372036854775808", "99999999999999999999", "true", "asc", "desc", "created_at", "created_at%3B--", "%27%20OR%201%3D1", "%00",
        "%ff%fe", "%zz", "%", "+", "1e3", "%F0%9F%8E%84", "sms", "\xc3\xa5", "a=b=c", "[]", ""};

    explicit Hostile(quint64 seed)
        : m_dice(seed)
    {
    }

    /// A body: JSON of the API's own words in the wrong places, broken JSON, or no JSON at all.
    [[nodiscard]] std::string body()
    {
        const std::string good = QJsonDocument(object(4)).toJson(QJsonDocument::Compact).toStdString();
        switch (m_dice.roll(6)) {
        case 0:
            return mutated(good);
        case 1:
            return pick(bodies);
        case 2:
            return noise(m_dice.roll(200));
        default:
            return good;
        }
    }

    /// What follows the ? of a path.
    [[nodiscard]] std::string query()
    {
        std::string text;
        for (int i = m_dice.roll(6); i > 0; --i) {
            text += pick(names) + (m_dice.roll(8) == 0 ? "" : "=") + pick(values) + "&";
        }
        return text;
    }

    /// A path like `pattern` with something in the place of {id} and {slug}, and sometimes with a step too many or changed.
    [[nodiscard]] std::string path(std::string pattern)
    {
        for (size_t at = pattern.find('{'); at != std::string::npos; at = pattern.find('{')) {
            pattern.replace(at, pattern.find('}') - at + 1, m_dice.roll(3) == 0 ? "1" : pick(steps));
        }
        return m_dice.roll(10) == 0 ? pattern + "/" + pick(steps) : pattern;
    }

    [[nodiscard]] std::string headerValue() { return pick(headers); }
    [[nodiscard]] int roll(int below) { return m_dice.roll(below); }
    [[nodiscard]] std::string noise(int length)
    {
        std::string text;
        for (int i = 0; i < length; ++i) {
            text += char(m_dice.roll(256));
        }
        return text;
    }

private:
    template<size_t Size>
    std::string pick(const std::array<const char *, Size> &list)
    {
        return list[size_t(m_dice.roll(int(Size)))];
    }

    QJsonValue value(int depth)
    {
        switch (m_dice.roll(depth > 0 ? 11 : 8)) {
        case 0:
            return QJsonValue::Null;
        case 1:
            return m_dice.roll(2) == 0;
        case 2:
            return m_dice.roll(1'000);
        case 3:
            return -9.3e18;
        case 4:
            return 1e308;
        case 5:
        case 6:
            return QString::fromUtf8(pick(words));
        case 7:
            return QString(m_dice.roll(3'000), QChar(m_dice.roll(0xFFFF)));
        case 8: {
            QJsonArray array;
            for (int i = m_dice.roll(5); i > 0; --i) {
                array.append(value(depth - 1));
            }
            return array;
        }
        default:
            return object(depth - 1);
        }
    }

    QJsonObject object(int depth)
    {
        QJsonObject made;
        for (int i = 1 + m_dice.roll(5); i > 0; --i) {
            made.insert(QString::fromUtf8(pick(words)), value(depth));
        }
        return made;
    }

    std::string mutated(std::string text)
    {
        for (int i = 1 + m_dice.roll(4); i > 0 && !text.empty(); --i) {
            const size_t at = size_t(m_dice.roll(int(text.size())));
            m_dice.roll(2) == 0 ? text.erase(at, size_t(m_dice.roll(5))) : text.insert(at, 1, char(m_dice.roll(256)));
        }
        return text;
    }

    static constexpr std::array bodies {"", " ", "null", "[]", "{}", "0", "\"x\"", "{\"conversation\":null,\"message\":null}",
        "{\"a\":1,\"a\":2}", "\xff\xfe{}", "{\"message\":{\"content\":\"\\ud800\"}}", "{\"message\":{\"content\":\"\\u0000\"}}",
        "{\"message\":{\"content\":\"\xc3\x28\"}}", "{\"report\":\"sendings\",\"page_info\":\"%%%\"}",
        "{\"report\":\"sendings\",\"page_info\":\"OTk5OQ\"}",
        "{\"report\":\"sendings_events_history\",\"from\":\"0000-00-00\",\"to\":\"9999-12-31T23:59:59Z\",\"interval\":\"5m\"}",
        "{\"report\":\"sendings_events_history\",\"from\":\"-271821-04-20T00:00:00Z\",\"to\":\"+275760-09-13T00:00:00Z\",\"interval\":"
        "\"1h\"}",
        "{\"report\":\"sendings\",\"filter\":{\"type\":\"in\",\"field\":\"id\",\"value\":[1e400,-1,null,{}]}}",
        "{\"report\":\"sendings\",\"filter\":{\"type\":\"equal\",\"field\":\"id\",\"value\":9223372036854775808}}",
        "{\"report\":\"sendings\",\"filter\":{\"type\":\"equal\",\"field\":\"channel\",\"value\":\"' OR 1=1 --\"}}",
        "{\"report\":\"sendings\",\"aggregate_by\":\"id; DROP TABLE sendings\"}"};
    static constexpr std::array words {"conversation", "message", "content", "user_ids", "audience_ids", "report", "sendings",
        "sendings_events_history", "filter", "type", "and", "or", "equal", "in", "operations", "field", "value", "reporting_id", "from",
        "to", "interval", "auto", "1h", "1mo", "aggregate_by", "page_info", "delivery_event", "platform", "ios", "app_version",
        "app_installation_id", "notifications_settings", "sending_finished", "push", "email", "token", "firebase_project_slug",
        "2025-11-20T13:03:00Z", "85cd878e-a6af-4013-ab24-770d9ecd7819", "%s%n", "' OR 1=1 --", "\xf0\x9f\x8e\x84", ""};
    static constexpr std::array names {"page_no", "per_page", "sort_by", "sort_direction", "with_archived", "types[]", "types%5B%5D",
        "distinct", "campaign_id", "sendings_status", "archived", "search", "null_position", "name", "type", "automatic", "system",
        "customer_id", "ids[]", "properties[gender]", "%", "%00", "%ff", ""};
    static constexpr std::array steps {"0", "-1", "1", "3", "452000000", "9223372036854775807", "9223372036854775808",
        "18446744073709551616", "%00", "1%00", "%2e%2e", "..", "%2F", "%D9%A1", "%ff", "%", "%zz", "+", "a%20b", "campaigns", "sendings",
        "infinity-mall", "'", "%27--", "."};
    static constexpr std::array headers {"", " ", "id=447", "id=", "id=447_", "all=all", "country=", ";;;", "chain=Fjord;", "=",
        "447_451_447", "id=99999999999999999999", "Bearer ", "Bearer t:", "Bearer member--1-", "Bearer member-9223372036854775808-x",
        "Basic dDp0", "fjordtorget", "infinity", "' OR 1=1", "\xff\xfe", "a\tb", "bytes=0-0", "bytes=5-1", "bytes=-1", "gzip",
        "100-continue", "multipart/form-data", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded",
        "application/json; charset=utf-7", "*/*"};

    Dice m_dice;
};

} // namespace atrium::sandbox::test
