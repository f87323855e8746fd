// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/memberrows.h"

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

FilterValue valueOf(const Share &share)
{
    return share.name.isEmpty() ? FilterValue() : FilterValue(share.text());
}

FilterValue valueOf(bool yes)
{
    return qint64(yes ? 1 : 0);
}

// As documented: a status that lets messages through, and the consent where marketing needs one.

bool takesSms(const Member &member)
{
    return smsStatuses[smsStatusOf(member)].name == "verified"_L1 && hasConsent(member, 2);
}

bool takesEmail(const Member &member)
{
    return emailStatuses[emailStatusOf(member)].name != "disabled"_L1 && hasConsent(member, 0);
}

void writeObject(JsonWriter &json, const Member &member, MemberField field)
{
    json.beginObject();
    if (field == MemberField::Consents) {
        for (size_t i = 0; i < consentNames.size(); ++i) {
            json.field(consentNames[i], hasConsent(member, i));
        }
    } else {
        json.field("has_children"_L1, member.facts % 3 == 0);
    }
    json.endObject();
}

} // namespace

const QList<ReportField> &memberFields()
{
    using Kind = ReportField::Kind;
    static const QList<ReportField> list {{"id"_L1}, {"community_id"_L1, Kind::Integer, false}, {"optin_channel"_L1, Kind::Text},
        {"optin_subchannel"_L1, Kind::Text}, {"optin_platform"_L1, Kind::Enum}, {"gender"_L1, Kind::Text}, {"age"_L1, Kind::Enum},
        {"birth_year_group"_L1}, {"subunit_ids"_L1, Kind::Integers}, {"group_ids"_L1, Kind::Integers},
        {"favorite_stores"_L1, Kind::Integers}, {"properties"_L1, Kind::Object, false}, {"consents"_L1, Kind::Object, false},
        {"marketing_via_sms"_L1, Kind::Boolean}, {"marketing_via_email"_L1, Kind::Boolean}, {"marketing_via_push"_L1, Kind::Boolean},
        {"marketing_via_anything"_L1, Kind::Boolean}, {"sms_status"_L1, Kind::Enum}, {"email_status"_L1, Kind::Enum},
        {"push_status"_L1, Kind::Enum}, {"country"_L1, Kind::Text}};
    return list;
}

FilterValue memberValue(const Member &member, MemberField field, const QDateTime &now)
{
    switch (field) {
    case MemberField::Id:
        return member.id;
    case MemberField::Community:
        return member.base->community;
    case MemberField::Channel:
        return valueOf(channels[channelOf(member)]);
    case MemberField::Subchannel:
        return valueOf(subchannels[subchannelOf(member)]);
    case MemberField::Platform:
        return QString(platforms[platformOf(member)]);
    case MemberField::Gender:
        return valueOf(genders[genderOf(member)]);
    case MemberField::Age:
        return valueOf(ages[ageOf(member, now)]);
    case MemberField::BirthYearGroup:
        return birthYearOf(member) == 0 ? FilterValue() : FilterValue(qint64(birthYearOf(member) / 5 * 5));
    case MemberField::Subunits:
        return someOf(member, 0, 1, 4);
    case MemberField::Groups:
        return someOf(member, 1, 101, 12);
    case MemberField::FavoriteStores:
        return someOf(member, 2, 5'001, 90);
    case MemberField::Properties:
    case MemberField::Consents:
        break;
    case MemberField::ViaSms:
        return valueOf(takesSms(member));
    case MemberField::ViaEmail:
        return valueOf(takesEmail(member));
    case MemberField::ViaPush:
        return valueOf(pushIsEnabled(member));
    case MemberField::ViaAnything:
        return valueOf(takesSms(member) || takesEmail(member) || pushIsEnabled(member));
    case MemberField::SmsStatus:
        return valueOf(smsStatuses[smsStatusOf(member)]);
    case MemberField::EmailStatus:
        return valueOf(emailStatuses[emailStatusOf(member)]);
    case MemberField::PushStatus:
        return pushIsEnabled(member) ? u"enabled"_s : u"disabled"_s;
    case MemberField::Country:
        return QString(countries[countryOf(member)]);
    }
    return {};
}

void writeMember(JsonWriter &json, const Member &member, const QDateTime &now)
{
    json.beginObject();
    const QList<ReportField> &fields = memberFields();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const ReportField &field = fields.at(i);
        json.key(field.name);
        if (field.kind == ReportField::Kind::Object) {
            writeObject(json, member, MemberField(i));
            continue;
        }
        const FilterValue value = memberValue(member, MemberField(i), now);
        if (const auto *text = std::get_if<QString>(&value)) {
            json.string(*text);
        } else if (const auto *number = std::get_if<qint64>(&value)) {
            field.kind == ReportField::Kind::Boolean ? json.number(*number != 0) : json.number(*number);
        } else if (const auto *list = std::get_if<QList<qint64>>(&value)) {
            json.beginArray();
            for (const qint64 one : *list) {
                json.number(one);
            }
            json.endArray();
        } else {
            json.null();
        }
    }
    json.endObject();
}

const std::vector<MemberGroup> &memberGroups()
{
    static const std::vector<MemberGroup> list = [] {
        std::vector<MemberGroup> all;
        all.reserve(channels.size() + platforms.size() + countries.size());
        for (const Share &channel : channels) {
            all.push_back({"optin_channel"_L1, channel.name});
        }
        for (const QLatin1StringView &platform : platforms) {
            all.push_back({"optin_platform"_L1, platform});
        }
        for (const QLatin1StringView &country : countries) {
            all.push_back({"country"_L1, country});
        }
        return all;
    }();
    return list;
}

std::array<size_t, 3> groupsOf(const Member &member)
{
    return {channelOf(member), channels.size() + platformOf(member), channels.size() + platforms.size() + countryOf(member)};
}

} // namespace atrium::sandbox
