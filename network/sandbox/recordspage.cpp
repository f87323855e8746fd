// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/recordspage.h"

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

RecordsPage::RecordsPage(QLatin1StringView report, const QJsonObject &body, Problems &problems)
    : m_report(QByteArray(report.data(), report.size()) + ' ')
{
    m_json.beginObject().key("records"_L1).beginArray();
    const QJsonValue value = body.value("page_info"_L1);
    if (value.isUndefined() || value.isNull()) {
        return;
    }
    const auto decoded = QByteArray::fromBase64Encoding(
        value.toString().toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray plain = decoded ? *decoded : QByteArray();
    if (!plain.startsWith(m_report) || plain.size() == m_report.size()) { // another report's is none either
        problems.add({u"page_info"_s}, u"invalid"_s);
        return;
    }
    m_after = plain.mid(m_report.size());
}

JsonWriter *RecordsPage::row(const QByteArray &key)
{
    if (m_isMore || key <= m_after) {
        return nullptr;
    }
    if (m_rows == recordsPerPage) {
        m_isMore = true;
        return nullptr;
    }
    m_rows += 1;
    m_last = key;
    return &m_json;
}

Answer RecordsPage::answer()
{
    m_json.endArray().key("pagination"_L1).beginObject().key("next_page_info"_L1);
    const QByteArray cursor = QByteArray(m_report + m_last).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    m_isMore ? m_json.string(QString::fromLatin1(cursor)) : m_json.null();
    m_json.endObject().field("result_type"_L1, u"records"_s);
    return {.body = m_json.endObject().take()};
}

} // namespace atrium::sandbox
