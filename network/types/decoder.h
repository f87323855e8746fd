// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/instant.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>

namespace atrium {

/// One member of an object of which nothing is known: texts and numbers as they read, objects and arrays as their JSON.
struct JsonField {
    QString name {};
    QString text {};
    friend bool operator==(const JsonField &, const JsonField &) = default;
};

/// Reads one JSON object at the door (design, habit 3). Required members are `num`, `str`, `flag`, `time`, `at`, `list`; optional ones
/// end in `Or` or `Maybe`. The first wrong path of the document is remembered; reading goes on with defaults, and whoever asked looks
/// at wrong() once at the end. Unknown members are ignored. Null counts as absent. Keys are literals: they are kept for the path, uncopied.
class Decoder {
public:
    [[nodiscard]] qint64 num(QLatin1StringView key);
    [[nodiscard]] qint64 numOr(QLatin1StringView key, qint64 fallback);
    [[nodiscard]] std::optional<qint64> numMaybe(QLatin1StringView key);
    [[nodiscard]] QString str(QLatin1StringView key);
    [[nodiscard]] QString strOr(QLatin1StringView key, const QString &fallback = {});
    [[nodiscard]] bool flag(QLatin1StringView key);
    [[nodiscard]] bool flagOr(QLatin1StringView key, bool fallback);
    [[nodiscard]] std::optional<bool> flagMaybe(QLatin1StringView key);
    [[nodiscard]] Instant time(QLatin1StringView key);
    [[nodiscard]] std::optional<Instant> timeMaybe(QLatin1StringView key);
    [[nodiscard]] QStringList strsOr(QLatin1StringView key); ///< absent: empty
    [[nodiscard]] QList<qint64> numsOr(QLatin1StringView key); ///< absent: empty
    [[nodiscard]] QList<Instant> timesOr(QLatin1StringView key); ///< absent: empty
    [[nodiscard]] std::optional<QString> strMaybe(QLatin1StringView key);
    [[nodiscard]] std::optional<double> realMaybe(QLatin1StringView key); ///< any finite number
    /// Numbers, null where the array holds null. Absent: empty.
    [[nodiscard]] QList<std::optional<double>> realsOr(QLatin1StringView key);
    /// The members of the object below key, in their order, whatever they are: at most `most`, each text at most 1,000 characters.
    [[nodiscard]] QList<JsonField> fieldsOr(QLatin1StringView key, qsizetype most = 64);
    [[nodiscard]] bool has(QLatin1StringView key) const;

    /// The object below key; when it is absent or no object, the wrong path is noted and an empty object stands in.
    [[nodiscard]] Decoder at(QLatin1StringView key);
    [[nodiscard]] std::optional<Decoder> atMaybe(QLatin1StringView key);
    /// The array below key, each element an object read by T::fromJson.
    template<class T>
    [[nodiscard]] QList<T> list(QLatin1StringView key)
    {
        QList<T> items;
        const qsizetype count = arraySize(key, true);
        items.reserve(count);
        for (qsizetype i = 0; i < count; ++i) {
            Decoder child = element(key, i);
            items.append(T::fromJson(child));
        }
        return items;
    }
    template<class T>
    [[nodiscard]] QList<T> listOr(QLatin1StringView key)
    {
        return has(key) ? list<T>(key) : QList<T> {};
    }

    /// This object as minified JSON: key order and 64-bit integers as sent.
    [[nodiscard]] QByteArray raw() const;
    /// Empty, or the first wrong path of the whole document: `conversations[0].updated_at`.
    [[nodiscard]] const QString &wrong() const;

private:
    friend class Document;
    struct State; // of the document: parser, first wrong path, words that repeat
    struct Reading; // what needs simdjson's types
    /// One step of the way from the top: a member, or an element of the array that the member is.
    struct Step {
        QLatin1StringView key {};
        qsizetype index {-1};
    };
    explicit Decoder(std::shared_ptr<State> state);

    void note(QLatin1StringView key);
    [[nodiscard]] qsizetype arraySize(QLatin1StringView key, bool required);
    [[nodiscard]] Decoder element(QLatin1StringView key, qsizetype index);
    [[nodiscard]] Decoder below(const Step &step) const;
    [[nodiscard]] QString path() const;

    std::shared_ptr<State> m_state;
    // The path is put into words only when something is wrong: a report has a hundred thousand objects.
    std::array<Step, 6> m_steps {}; // the deepest format has four; what lies deeper would be told by its ancestor
    size_t m_depth {};
    // A simdjson element: two words, trivially copyable. Its type stays in decoder.cpp, so that nothing else compiles simdjson.
    alignas(8) std::array<std::byte, 16> m_element {};
    // Behind the member found last: most are asked for in the order in which they were written.
    alignas(8) mutable std::array<std::byte, 16> m_member {};
    mutable bool m_walking {false}; // whether m_member holds anything
    bool m_empty {true}; // stands in for an object that was not there
    // Element lists are walked in order; remembering the last one found keeps reading a page linear.
    alignas(8) std::array<std::byte, 16> m_arrayAt {};
    QLatin1StringView m_arrayKey;
    qsizetype m_arrayIndex {-1};
};

/// One parsed body. `{}`, an empty body and an array at the top are all told apart: root() is an object or there is an error.
class Document {
public:
    explicit Document(const QByteArray &json);
    /// Empty, or why the body is no JSON object.
    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] Decoder root() const;

private:
    std::shared_ptr<Decoder::State> m_state;
    QString m_error;
};

} // namespace atrium
