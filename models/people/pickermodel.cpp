// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/people/pickermodel.h"

#include "models/inbox/personwords.h"
#include "models/inbox/plaintext.h"
#include "models/inbox/timewords.h"
#include "models/people/sendguards.h"

#include <QLocale>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

enum HeadNumber { RecentHead, PeopleHead, CrowdHead };

constexpr int longestNote = 60;
constexpr qsizetype longestKept = 200; // of a name that is kept with a draft
constexpr qsizetype namesShown = 3;

} // namespace

PickerModel::PickerModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_index(std::make_shared<const PeopleIndex>())
{
    m_pool.setMaxThreadCount(1);
}

PickerModel::~PickerModel() = default;

int PickerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PickerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return wordsOf(row).title;
    case Qt::AccessibleTextRole:
    case AccessibleRowRole:
        return wordsOf(row).spoken;
    case RowIdRole:
        return rowId(row);
    case WordsRole:
        return QVariant::fromValue(wordsOf(row));
    case KindRole:
        return static_cast<int>(row.kind);
    default:
        return {};
    }
}

void PickerModel::setMall(const CustomerScope &mall, const QHash<QString, QString> &names)
{
    m_mallNames = names;
    if (m_mall != mall) { // people of another mall must not be found in this one
        m_index = std::make_shared<const PeopleIndex>();
        m_waiting.reset();
        m_audiences.clear();
        m_audienceTexts.clear();
    }
    m_mall = mall;
    rebuild();
}

void PickerModel::setPeople(const QList<User> &people)
{
    m_waiting = people;
    prepare();
}

void PickerModel::prepare()
{
    if (!m_waiting || std::exchange(m_preparing, true))
        return;
    m_pool.start([this, people = *std::exchange(m_waiting, {}), mall = m_mall] {
        auto index = std::make_shared<const PeopleIndex>(people);
        QMetaObject::invokeMethod(
            this,
            [this, index, mall] {
                m_preparing = false;
                if (mall == m_mall)
                    takeIndex(index);
                prepare();
            },
            Qt::QueuedConnection);
    });
}

void PickerModel::takeIndex(std::shared_ptr<const PeopleIndex> index)
{
    m_index = std::move(index);
    rebuild();
    Q_EMIT prepared();
}

void PickerModel::setMe(const UserId &me)
{
    if (m_me == me)
        return;
    m_me = me;
    rebuild();
}

void PickerModel::setAudiences(const QList<Audience> &audiences)
{
    if (m_audiences == audiences)
        return;
    m_audiences = audiences;
    m_audienceTexts.clear();
    for (const Audience &one : audiences)
        m_audienceTexts.append(searchWords(nameOf(one)));
    rebuild();
}

void PickerModel::setRecents(const QList<RecipientSet> &recents)
{
    if (m_recents == recents)
        return;
    m_recents = recents;
    rebuild();
}

void PickerModel::setChosen(const QList<Recipient> &chosen)
{
    QSet<QString> keys;
    for (const Recipient &one : chosen)
        keys.insert(one.key());
    if (keys == m_chosen)
        return;
    const bool recentsStay = keys.isEmpty() == m_chosen.isEmpty();
    m_chosen = keys;
    if (!recentsStay)
        rebuild();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void PickerModel::setQuery(const QString &query)
{
    if (m_query == query)
        return;
    m_query = query;
    m_all = false;
    rebuild();
}

void PickerModel::setMoment(const QDateTime &now, const QTimeZone &zone)
{
    m_now = now;
    m_zone = zone;
}

void PickerModel::showAll()
{
    if (std::exchange(m_all, true))
        return;
    rebuild();
}

void PickerModel::rebuild()
{
    QList<int> people = m_index->find(m_query);
    if (const int me = m_index->placeOf(m_me); me >= 0)
        people.removeOne(me);
    QList<int> crowds;
    const QStringList words = searchWords(m_query).split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_audiences.size(); ++i) {
        if (std::all_of(
                words.begin(), words.end(), [&](const QString &word) { return m_audienceTexts.at(i).contains(QString(u' ' + word)); }))
            crowds.append(i);
    }
    beginResetModel();
    m_rows.clear();
    m_people = static_cast<int>(people.size());
    m_crowds = static_cast<int>(crowds.size());
    if (m_query.isEmpty() && m_chosen.isEmpty() && !m_recents.isEmpty()) {
        m_rows.append({Head, RecentHead});
        for (int i = 0; i < std::min<qsizetype>(recentMost, m_recents.size()); ++i)
            m_rows.append({Recent, i});
    }
    if (!people.isEmpty()) {
        m_rows.append({Head, PeopleHead});
        // One more is shown rather than a row that says so.
        const bool cut = !m_all && !crowds.isEmpty() && people.size() > peopleAtFirst + 1;
        const auto shown = cut ? qsizetype(peopleAtFirst) : people.size();
        m_rows.reserve(m_rows.size() + shown + crowds.size() + 2);
        for (qsizetype i = 0; i < shown; ++i)
            m_rows.append({Person, people.at(i)});
        if (cut)
            m_rows.append({More, static_cast<int>(people.size() - shown)});
    }
    if (!crowds.isEmpty()) {
        m_rows.append({Head, CrowdHead});
        for (const int number : std::as_const(crowds))
            m_rows.append({Crowd, number});
    }
    endResetModel();
}

QList<Recipient> PickerModel::recipientsAt(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return {};
    const Row &one = m_rows.at(row);
    switch (one.kind) {
    case Person:
        return {personAt(one.number)};
    case Crowd:
        return {audienceAt(one.number)};
    case Recent: {
        QList<Recipient> all = m_recents.at(one.number).to;
        std::transform(all.begin(), all.end(), all.begin(), [this](const Recipient &member) { return named(member); });
        return all;
    }
    case Head:
    case More:
        break;
    }
    return {};
}

Recipient PickerModel::personAt(int place) const
{
    const User &user = m_index->at(place);
    return {.user = user.id,
        .home = m_mall,
        .name = user.fullName().left(longestKept),
        .role = user.roles.isEmpty() ? QString() : user.roles.first().left(longestKept)};
}

Recipient PickerModel::audienceAt(int number) const
{
    const Audience &audience = m_audiences.at(number);
    return {.audience = audience.id, .home = m_mall, .name = audience.name.left(longestKept)};
}

Recipient PickerModel::named(Recipient one) const
{
    if (one.home != m_mall)
        return one;
    if (!one.isAudience()) {
        const int place = m_index->placeOf(one.user);
        return place < 0 ? one : personAt(place);
    }
    const auto known =
        std::find_if(m_audiences.begin(), m_audiences.end(), [&](const Audience &audience) { return audience.id == one.audience; });
    if (known != m_audiences.end())
        one.name = known->name.left(longestKept);
    return one;
}

int PickerModel::nextRow(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < m_rows.size(); next += step) {
        if (m_rows.at(next).kind != Head)
            return next;
    }
    return row;
}

int PickerModel::rowOf(const QString &id) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return rowId(row) == id; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int PickerModel::found() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.kind != Head; }));
}

QString PickerModel::rowId(const Row &row) const
{
    switch (row.kind) {
    case Person:
        return u'u' + m_index->at(row.number).id.value;
    case Crowd:
        return u'a' + m_audiences.at(row.number).id.text();
    case Recent:
        return u"recent"_s + QString::number(row.number);
    case More:
        return u"more"_s;
    case Head:
        break;
    }
    return u"head"_s + QString::number(row.number);
}

PickerWords PickerModel::headWords(int head) const
{
    PickerWords words;
    const QLocale locale;
    if (head == RecentHead) {
        words.title = tr("Recent", "whom one wrote to last");
    } else if (head == PeopleHead) {
        words.title = tr("People");
        words.count = locale.toString(m_people);
    } else {
        words.title = tr("Audiences");
        words.count = locale.toString(m_crowds);
    }
    words.spoken = words.count.isEmpty() ? words.title : tr("%1, %2", "a head and how many").arg(words.title, words.count);
    return words;
}

PickerWords PickerModel::recentWords(const RecipientSet &set) const
{
    QList<Recipient> all;
    for (const Recipient &one : set.to)
        all.append(named(one));
    PickerWords words {.title = namesOf(all, namesShown), .note = listTime(set.at, m_now, m_zone)};
    const Recipient &first = all.first();
    if (!first.isAudience()) {
        words.initials =
            initialsOf({.id = first.user, .firstName = first.name.section(u' ', 0, 0), .lastName = first.name.section(u' ', -1)});
        words.tint = tintOf(first.user);
    }
    if (set.scope != m_mall) {
        words.mall = set.scope.value;
        words.note = tr("%1, %2", "a mall, and a time or day")
                         .arg(isolated(singleLine(m_mallNames.value(set.scope.value), longestNote)), words.note);
    }
    words.spoken = tr("%1, %2", "names, and when one wrote to them").arg(words.title, words.note);
    return words;
}

PickerWords PickerModel::wordsOf(const Row &row) const
{
    if (row.kind == Head)
        return headWords(row.number);
    if (row.kind == Recent)
        return recentWords(m_recents.at(row.number));
    PickerWords words;
    if (row.kind == More) {
        words.title = tr("%Ln more people", nullptr, row.number);
        words.spoken = words.title;
        return words;
    }
    if (row.kind == Person) {
        const User &user = m_index->at(row.number);
        words.title = isolated(nameOf(user));
        words.note = singleLine(user.roles.join(u", "_s), longestNote);
        words.initials = initialsOf(user);
        words.tint = tintOf(user.id);
    } else {
        const Audience &audience = m_audiences.at(row.number);
        words.title = nameOf(audience);
        words.note = sizeWords(audience.members);
    }
    words.checked = m_chosen.contains(rowId(row));
    QStringList spoken {words.title};
    if (!words.note.isEmpty())
        spoken << words.note;
    if (words.checked)
        spoken << tr("chosen", "one who is among the recipients, spoken");
    words.spoken = spoken.join(u", "_s);
    return words;
}

} // namespace atrium
