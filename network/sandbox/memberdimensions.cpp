// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/memberdimensions.h"
#include "network/sandbox/timeseries.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

using Kind = ReportField::Kind;

struct Dimension {
    QLatin1StringView name;
    MemberField field;
    Kind kind;
};

constexpr std::array dimensions {Dimension {"optin_channel"_L1, MemberField::Channel, Kind::Text},
    Dimension {"optin_subchannel"_L1, MemberField::Subchannel, Kind::Text},
    Dimension {"optin_platform"_L1, MemberField::Platform, Kind::Enum}, Dimension {"gender"_L1, MemberField::Gender, Kind::Text},
    Dimension {"age"_L1, MemberField::Age, Kind::Enum}};

} // namespace

QStringList dimensionNames()
{
    QStringList names;
    for (const Dimension &dimension : dimensions) {
        names.append(QString(dimension.name));
    }
    names.append(u"consents"_s);
    return names;
}

QList<ReportField> dimensionFields(const QList<ReportField> &own)
{
    QList<ReportField> fields {{"community_id"_L1, Kind::Integer, false}};
    fields.append(own);
    for (const Dimension &dimension : dimensions) {
        fields.append({dimension.name, dimension.kind});
    }
    return fields;
}

FilterValue dimensionValue(const Member &member, size_t place, const QDateTime &now)
{
    return memberValue(member, dimensions[place].field, now);
}

DimensionNames::DimensionNames(QString aggregation)
    : m_aggregation(std::move(aggregation))
{
    const auto add = [&](const auto &values) {
        for (const Share &share : values) {
            m_names.push_back(share.text());
        }
    };
    if (m_aggregation == "optin_channel"_L1) {
        add(channels);
    } else if (m_aggregation == "optin_subchannel"_L1) {
        add(subchannels);
    } else if (m_aggregation == "optin_platform"_L1) {
        m_names.assign(platforms.begin(), platforms.end());
    } else if (m_aggregation == "gender"_L1) {
        add(genders);
    } else if (m_aggregation == "age"_L1) {
        add(ages);
    } else if (m_aggregation == "consents"_L1) {
        m_names.assign(consentNames.begin(), consentNames.end());
    }
}

void DimensionNames::each(const Member &member, const QDateTime &now, const std::function<void(size_t place)> &callBack) const
{
    if (m_aggregation == "consents"_L1) {
        for (size_t consent = 0; consent < consentNames.size(); ++consent) {
            if (hasConsent(member, consent)) {
                callBack(consent);
            }
        }
        return;
    }
    callBack(placeOf(member, now));
}

size_t DimensionNames::placeOf(const Member &member, const QDateTime &now) const
{
    if (m_aggregation == "optin_channel"_L1) {
        return channelOf(member);
    }
    if (m_aggregation == "optin_subchannel"_L1) {
        return subchannelOf(member);
    }
    if (m_aggregation == "optin_platform"_L1) {
        return platformOf(member);
    }
    if (m_aggregation == "gender"_L1) {
        return genderOf(member);
    }
    return m_aggregation == "age"_L1 ? ageOf(member, now) : 0;
}

std::vector<QByteArray> DimensionNames::labels(const std::vector<QByteArray> &own) const
{
    if (m_names.empty()) {
        return own;
    }
    std::vector<QByteArray> all;
    all.reserve(own.size() * m_names.size());
    const QByteArray key = m_aggregation.toLatin1();
    for (const QByteArray &one : own) {
        for (const QString &name : m_names) {
            all.push_back(labelWith(one, QLatin1StringView(key), name));
        }
    }
    return all;
}

} // namespace atrium::sandbox
