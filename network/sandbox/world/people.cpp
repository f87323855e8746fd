// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/world/world.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

struct PersonRow {
    const char16_t *key;
    const char16_t *firstName;
    const char16_t *lastName;
    const char16_t *role; // one, or none
    const char16_t *id {u""}; // only where the documented examples name one
};

// The first 30 are everybody who talks. The order is the order List Users has.
constexpr PersonRow written[] = {
    {u"ingrid", u"Ingrid", u"Solheim", u"Marketing manager"},
    {u"magnus", u"Magnus", u"Øvergård", u"Tenant"},
    {u"katarzyna", u"Katarzyna", u"Wiśniewska", u"Marketing"},
    {u"sofie", u"Sofie", u"Brå", u"Support"},
    {u"bjorn", u"Björn", u"Åkesson", u"Support"},
    {u"agnieszka", u"Agnieszka", u"Kowalczyk", u"Marketing"},
    {u"solveig", u"Solveig", u"Hegdal", u"Tenant"},
    {u"jurgen", u"Jürgen", u"Großmann", u"Support"},
    {u"hakon", u"Håkon", u"Lindqvist", u"Centre manager"},
    {u"zofia", u"Zofia", u"Łukasik", u"Tenant"},
    {u"petter", u"Petter", u"Nygård", u"Centre manager"},
    {u"osten", u"Östen", u"Sjöberg", u"Support"},
    {u"malgorzata", u"Małgorzata", u"Dąbrowska", u"Marketing"},
    {u"franziska", u"Franziska", u"Weiß", u"Marketing"},
    {u"john", u"John", u"Doe", u"", u"dabb2f47-a90f-4a07-a312-bcd31c56efcc"},
    {u"marit", u"Marit", u"Haugland", u"Centre manager", u"7db2c508-1758-4b84-bb68-50b5c8e1f458"},
    {u"tomasz", u"Tomasz", u"Zieliński", u"Support", u"7d503e59-18f2-4028-95fc-177fa25820c8"},
    {u"emma", u"Emma", u"Hoffmann", u"Tenant", u"85cd878e-a6af-4013-ab24-770d9ecd7819"},
    {u"liv", u"Liv", u"Østby", u"Tenant"},
    {u"eirik", u"Eirik", u"Tveit", u"Support"},
    {u"ase", u"Åse", u"Myklebust", u"Tenant"},
    {u"torbjorn", u"Torbjørn", u"Ness", u"Support"},
    {u"piotr", u"Piotr", u"Wójcik", u"Tenant"},
    {u"ewa", u"Ewa", u"Jabłońska", u"Marketing"},
    {u"karin", u"Karin", u"Bergström", u"Centre manager"},
    {u"larserik", u"Lars-Erik", u"Holmström", u"Tenant"},
    {u"maj", u"Maj", u"Söderlund", u"Marketing"},
    {u"henrik", u"Henrik", u"Nyman", u"Support"},
    {u"uwe", u"Uwe", u"Schäfer", u"Tenant"},
    {u"annika", u"Annika", u"Backman", u"Tenant"},
};

constexpr const char16_t *firstNames[] = {u"Anders", u"Beata", u"Cecilie", u"Dorota", u"Elin", u"Fredrik", u"Grzegorz", u"Hanne", u"Ilse",
    u"Jan", u"Kjersti", u"Łucja", u"Mats", u"Nina", u"Ola", u"Paweł", u"Ragnhild", u"Stefan", u"Tuva", u"Ulrike", u"Vebjørn", u"Wanda",
    u"Yngve", u"Zuzanna", u"Øystein", u"Åsa", u"Jörg", u"Małgosia", u"Siri"};
constexpr const char16_t *lastNames[] = {u"Aasen", u"Bąk", u"Carlsson", u"Dahl", u"Ek", u"Fjeld", u"Gajewska", u"Hansen", u"Isaksen",
    u"Jäger", u"Krawczyk", u"Lundgren", u"Müller", u"Nilsson", u"Olszewski", u"Pettersen", u"Quist", u"Rød", u"Sørli", u"Świątek",
    u"Thorsen", u"Ulven", u"Vik", u"Wróbel", u"Ystad", u"Zając", u"Ødegård", u"Ångström", u"Köhler", u"Strand", u"Moen"};
constexpr const char16_t *roles[] = {u"Tenant", u"Tenant", u"Support", u"Tenant", u"Marketing", u"Tenant", u"Centre manager"};

/// The same person has the same id in every run.
QString idOf(const QString &key)
{
    static const QUuid space(u"{c5f1d6a2-5d0e-4c1b-9a3e-2f7b8f0d9e11}"_s);
    return QUuid::createUuidV5(space, key).toString(QUuid::WithoutBraces);
}

} // namespace

QList<Person> people(int count)
{
    QList<Person> list;
    for (const PersonRow &row : written) {
        const QString key = QString::fromUtf16(row.key);
        const QString id = QString::fromUtf16(row.id);
        const QString role = QString::fromUtf16(row.role);
        list.append({.key = key,
            .id = id.isEmpty() ? idOf(key) : id,
            .firstName = QString::fromUtf16(row.firstName),
            .lastName = QString::fromUtf16(row.lastName),
            .roles = role.isEmpty() ? QStringList() : QStringList {role}});
        if (key == "john"_L1) { // documented with a picture
            list.last().avatarUrl = u"https://cdn-files.placewise.com/files/WJeQ9IXVbyiHv27REHTpsm2377BNxhNpcE-hl2jaVseJ6fmfTxvW"_s;
        }
    }
    for (int i = int(list.size()); i < count; ++i) {
        const QString key = u"extra-"_s + QString::number(i);
        const auto number = size_t(i);
        list.append({.key = key,
            .id = idOf(key),
            .firstName = QString::fromUtf16(firstNames[number % std::size(firstNames)]),
            .lastName = QString::fromUtf16(lastNames[(number + number / std::size(firstNames)) % std::size(lastNames)]),
            .roles = {QString::fromUtf16(roles[number % std::size(roles)])}});
    }
    return list;
}

const QList<Audience> &audiences()
{
    static const QList<Audience> list {
        {15, u"ingrid john marit tomasz emma"_s}, // the documented one: the project group of Infinity Mall
        {31, u"emma piotr ase magnus torbjorn ingrid"_s}, // tenants of Infinity Mall
        {208, u"larserik annika maj henrik ingrid"_s}, // tenants of Lindgallerian
        {107096, u"magnus solveig zofia liv ase"_s}, // tenants of Fjordtorget, ground floor
        {107103, u"magnus solveig zofia liv ase piotr uwe sofie eirik ingrid"_s}, // everybody at the Christmas market
        {107110, u"hakon petter marit karin ingrid"_s}, // centre managers
    };
    return list;
}

} // namespace atrium::sandbox
