// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/decoder.h"

#include <simdjson.h>

#include <cstring>
#include <type_traits>

namespace atrium {

using namespace Qt::StringLiterals;
using Node = simdjson::dom::element;
using Array = simdjson::dom::array;

// Decoder keeps elements as bytes, so that no header of ours pulls simdjson in; that is only sound while these hold.
static_assert(sizeof(Node) == 16 && std::is_trivially_copyable_v<Node>);
using Bytes = std::array<std::byte, 16>;

namespace {

Node load(const Bytes &bytes)
{
    Node e;
    std::memcpy(&e, bytes.data(), sizeof e);
    return e;
}

Bytes store(const Node &e)
{
    Bytes bytes;
    std::memcpy(bytes.data(), &e, sizeof e);
    return bytes;
}

std::string_view view(QLatin1StringView key)
{
    return {key.data(), static_cast<size_t>(key.size())};
}

QString text(std::string_view value)
{
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

std::optional<Instant> instant(std::string_view stamp)
{
    return Instant::fromText(QLatin1StringView(stamp.data(), static_cast<qsizetype>(stamp.size())));
}

/// What was found, as a T; empty when nothing was, and when it is of another kind, which `wrong` is told.
template<class T, class Wrong>
std::optional<T> valueOf(const std::optional<Node> &found, const Wrong &wrong)
{
    if (!found)
        return std::nullopt;
    T value {};
    if (found->get(value) == simdjson::SUCCESS)
        return value;
    wrong();
    return std::nullopt;
}

} // namespace

struct Decoder::State {
    simdjson::dom::parser parser;
    QString wrong;
    // Channels, languages, types: a few words, thousands of times. Found again, they cost no memory.
    static constexpr size_t wordMost = 24;
    std::array<QString, 64> words;

    QString text(std::string_view value);
};

QString Decoder::State::text(std::string_view value)
{
    if (value.empty() || value.size() > wordMost)
        return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
    const size_t mix = value.size() * 31 + static_cast<unsigned char>(value.front()) * 7 + static_cast<unsigned char>(value.back());
    QString &word = words[mix % words.size()];
    const QUtf8StringView bytes(value.data(), static_cast<qsizetype>(value.size()));
    if (!QAnyStringView::equal(word, bytes))
        word = bytes.toString();
    return word;
}

struct Decoder::Reading {
    using Members = simdjson::dom::object::iterator;
    static_assert(sizeof(Members) == 16 && std::is_trivially_copyable_v<Members>);

    /// The member, unless it is absent or null: null counts as absent (contract 3.6).
    static std::optional<Node> find(const Decoder &d, QLatin1StringView key)
    {
        if (d.m_empty)
            return std::nullopt;
        const simdjson::dom::object object = load(d.m_element); // it is one: see at() and element()
        const Members begin = object.begin();
        const Members end = object.end();
        Members from = begin;
        if (d.m_walking)
            std::memcpy(&from, d.m_member.data(), sizeof from);
        const auto seek = [&](Members member, const Members &last) -> std::optional<Node> {
            for (; member != last; ++member) {
                if (!member.key_equals(view(key)))
                    continue;
                const Node found = member.value();
                ++member;
                std::memcpy(d.m_member.data(), &member, sizeof member);
                d.m_walking = true;
                return found;
            }
            return std::nullopt;
        };
        std::optional<Node> found = seek(from, end);
        if (!found)
            found = seek(begin, from);
        return found && !found->is_null() ? found : std::nullopt;
    }
};

Decoder::Decoder(std::shared_ptr<State> state)
    : m_state(std::move(state))
{
}

Decoder Decoder::below(const Step &step) const
{
    Decoder child(m_state);
    child.m_steps = m_steps;
    child.m_depth = m_depth;
    if (m_depth < m_steps.size())
        child.m_steps[child.m_depth++] = step;
    return child;
}

QString Decoder::path() const
{
    QString path;
    for (size_t i = 0; i < m_depth; ++i) {
        const Step &step = m_steps[i];
        path += (i ? u"."_s : QString()) + step.key;
        if (step.index >= 0)
            path += u'[' + QString::number(step.index) + u']';
    }
    return path;
}

void Decoder::note(QLatin1StringView key)
{
    if (m_state->wrong.isEmpty())
        m_state->wrong = m_depth ? path() + u'.' + key : QString(key);
}

std::optional<qint64> Decoder::numMaybe(QLatin1StringView key)
{
    return valueOf<int64_t>(Reading::find(*this, key), [&] { note(key); });
}

qint64 Decoder::num(QLatin1StringView key)
{
    const auto value = numMaybe(key);
    if (!value)
        note(key);
    return value.value_or(0);
}

qint64 Decoder::numOr(QLatin1StringView key, qint64 fallback)
{
    return numMaybe(key).value_or(fallback);
}

QString Decoder::strOr(QLatin1StringView key, const QString &fallback)
{
    const auto value = valueOf<std::string_view>(Reading::find(*this, key), [&] { note(key); });
    return value ? m_state->text(*value) : fallback;
}

QString Decoder::str(QLatin1StringView key)
{
    auto value = strMaybe(key);
    if (!value)
        note(key);
    return std::move(value).value_or(QString());
}

std::optional<bool> Decoder::flagMaybe(QLatin1StringView key)
{
    return valueOf<bool>(Reading::find(*this, key), [&] { note(key); });
}

bool Decoder::flagOr(QLatin1StringView key, bool fallback)
{
    return flagMaybe(key).value_or(fallback);
}

bool Decoder::flag(QLatin1StringView key)
{
    const auto value = flagMaybe(key);
    if (!value)
        note(key);
    return value.value_or(false);
}

std::optional<Instant> Decoder::timeMaybe(QLatin1StringView key)
{
    const auto value = valueOf<std::string_view>(Reading::find(*this, key), [&] { note(key); });
    if (!value)
        return std::nullopt;
    const auto when = instant(*value);
    if (!when)
        note(key);
    return when;
}

Instant Decoder::time(QLatin1StringView key)
{
    const auto when = timeMaybe(key);
    if (!when)
        note(key);
    return when.value_or(Instant {});
}

QStringList Decoder::strsOr(QLatin1StringView key)
{
    QStringList texts;
    const auto wrong = [&] { note(key); };
    const auto array = valueOf<Array>(Reading::find(*this, key), wrong);
    if (!array)
        return texts;
    for (const Node one : *array) {
        if (const auto value = valueOf<std::string_view>(one, wrong))
            texts.append(m_state->text(*value));
    }
    return texts;
}

QList<Instant> Decoder::timesOr(QLatin1StringView key)
{
    const QStringList texts = strsOr(key);
    QList<Instant> times;
    times.reserve(texts.size());
    for (const QString &one : texts) {
        const auto when = Instant::fromText(one);
        if (!when)
            note(key);
        times.append(when.value_or(Instant {})); // one for each text, so that values keep their buckets
    }
    return times;
}

QList<qint64> Decoder::numsOr(QLatin1StringView key)
{
    QList<qint64> numbers;
    const auto wrong = [&] { note(key); };
    const auto array = valueOf<Array>(Reading::find(*this, key), wrong);
    if (!array)
        return numbers;
    for (const Node one : *array) {
        if (const auto value = valueOf<int64_t>(one, wrong))
            numbers.append(*value);
    }
    return numbers;
}

std::optional<QString> Decoder::strMaybe(QLatin1StringView key)
{
    const auto value = valueOf<std::string_view>(Reading::find(*this, key), [&] { note(key); });
    return value ? std::optional(m_state->text(*value)) : std::nullopt;
}

std::optional<double> Decoder::realMaybe(QLatin1StringView key)
{
    return valueOf<double>(Reading::find(*this, key), [&] { note(key); });
}

QList<std::optional<double>> Decoder::realsOr(QLatin1StringView key)
{
    QList<std::optional<double>> numbers;
    const auto wrong = [&] { note(key); };
    const auto array = valueOf<Array>(Reading::find(*this, key), wrong);
    if (!array)
        return numbers;
    numbers.reserve(static_cast<qsizetype>(array->size()));
    for (const Node one : *array) // one for each element, so that values keep their buckets
        numbers.append(one.is_null() ? std::nullopt : valueOf<double>(one, wrong));
    return numbers;
}

QList<JsonField> Decoder::fieldsOr(QLatin1StringView key, qsizetype most)
{
    QList<JsonField> fields;
    const auto object = valueOf<simdjson::dom::object>(Reading::find(*this, key), [&] { note(key); });
    if (!object)
        return fields;
    constexpr qsizetype longest = 1000;
    for (const auto &[name, value] : *object) {
        if (fields.size() >= most)
            break;
        std::string_view words;
        const QString said = value.get(words) == simdjson::SUCCESS ? text(words) : text(simdjson::minify(value));
        fields.append({text(name).left(longest), said.left(longest)});
    }
    return fields;
}

bool Decoder::has(QLatin1StringView key) const
{
    return Reading::find(*this, key).has_value();
}

std::optional<Decoder> Decoder::atMaybe(QLatin1StringView key)
{
    const auto found = Reading::find(*this, key);
    if (!found)
        return std::nullopt;
    if (!found->is_object()) {
        note(key);
        return std::nullopt;
    }
    Decoder child = below({key});
    child.m_element = store(*found);
    child.m_empty = false;
    return child;
}

Decoder Decoder::at(QLatin1StringView key)
{
    if (auto child = atMaybe(key))
        return *std::move(child);
    note(key);
    return below({key});
}

qsizetype Decoder::arraySize(QLatin1StringView key, bool required)
{
    m_arrayIndex = -1;
    m_arrayKey = key;
    const auto found = Reading::find(*this, key);
    Array array;
    if (!found || found->get(array) != simdjson::SUCCESS) {
        if (required || found)
            note(key);
        return 0;
    }
    // array.size() saturates at 2^24; a body is bounded to 16 MiB, which cannot hold that many objects.
    return static_cast<qsizetype>(array.size());
}

Decoder Decoder::element(QLatin1StringView key, qsizetype index)
{
    Decoder child = below({key, index});
    const auto found = Reading::find(*this, key);
    Array array;
    if (!found || found->get(array) != simdjson::SUCCESS)
        return child;
    // Walk on from the element read last; at(index) would walk from the beginning each time.
    using Iterator = Array::iterator;
    static_assert(sizeof(Iterator) == 16 && std::is_trivially_copyable_v<Iterator>);
    Iterator it = array.begin();
    qsizetype at = 0;
    if (m_arrayKey == key && m_arrayIndex >= 0 && m_arrayIndex <= index) {
        std::memcpy(&it, m_arrayAt.data(), sizeof it);
        at = m_arrayIndex;
    }
    for (; at < index; ++at)
        ++it;
    std::memcpy(m_arrayAt.data(), &it, sizeof it);
    m_arrayKey = key;
    m_arrayIndex = index;
    const Node one = *it;
    if (one.is_object()) {
        child.m_element = store(one);
        child.m_empty = false;
    } else if (m_state->wrong.isEmpty()) {
        m_state->wrong = child.path();
    }
    return child;
}

QByteArray Decoder::raw() const
{
    if (m_empty)
        return "{}";
    const std::string json = simdjson::minify(load(m_element));
    return {json.data(), static_cast<qsizetype>(json.size())};
}

const QString &Decoder::wrong() const
{
    return m_state->wrong;
}

Document::Document(const QByteArray &json)
    : m_state(std::make_shared<Decoder::State>())
{
    Node root;
    // simdjson reads over the end and copies what has no room there; a body that grew as it came has.
    QByteArray same = json; // looks only, and copies nothing
    const bool roomy = same.data_ptr().freeSpaceAtEnd() >= static_cast<qsizetype>(simdjson::SIMDJSON_PADDING);
    const auto problem = m_state->parser.parse(json.constData(), static_cast<size_t>(json.size()), !roomy).get(root);
    if (problem != simdjson::SUCCESS)
        m_error = QString::fromLatin1(simdjson::error_message(problem));
    else if (!root.is_object())
        m_error = u"the top of the answer is not an object"_s;
}

Decoder Document::root() const
{
    Decoder decoder(m_state);
    if (m_error.isEmpty()) {
        decoder.m_element = store(m_state->parser.doc.root());
        decoder.m_empty = false;
    }
    return decoder;
}

} // namespace atrium
