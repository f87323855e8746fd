// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/kept.h"
#include "network/types/page.h"
#include "network/types/scope.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace atrium {

enum class Verb { Get, Post, Put };

/// Which of the two kinds of token bucket a call draws from (contract 1.5).
enum class Bucket { General, Reporting };

/// A call as data: no socket, no QObject. A test compares it with text.
struct Request {
    Verb verb {Verb::Get};
    int version {1}; ///< of the path: /v1/...; 0: the path stands alone
    QString path {}; ///< below the version, each variable part percent-encoded
    QString pattern {}; ///< the same with {} for variable parts: names the endpoint in logs and audit lines
    QList<std::pair<QString, QString>> query {};
    std::optional<QByteArray> body {}; ///< JSON, or a form
    bool form {}; ///< body is application/x-www-form-urlencoded
    QByteArray accept {QByteArrayLiteral("application/json")}; ///< what the answer may be; refusals are JSON always
    Context context {};
    Bucket bucket {Bucket::General};
    int cost {1}; ///< tokens
    bool repeatable {true}; ///< sending it twice does what sending it once does
    bool write {}; ///< changes something: leaves an audit line
    QString report {}; ///< of a report: its name; permits are given by report, though all have one path

    /// "/v1/users/me?page_no=2", as it goes over the wire.
    [[nodiscard]] QByteArray pathOf() const
    {
        QByteArray target = (version > 0 ? "/v" + QByteArray::number(version) : QByteArray()) + path.toLatin1();
        char separator = '?';
        for (const auto &[name, value] : query) {
            target += separator + QUrl::toPercentEncoding(name, "[]") + '=' + QUrl::toPercentEncoding(value);
            separator = '&';
        }
        return target;
    }
};

/// The answer of a write that may say `{}` (contract 7.1): the object below the key, if it was there.
template<class T>
struct Maybe {
    std::optional<T> value {};
    static Maybe fromJson(Decoder &d, QLatin1StringView key)
    {
        Maybe maybe;
        if (auto found = d.atMaybe(key))
            maybe.value = T::fromJson(*found);
        return maybe;
    }
};

/// The answer of a call whose body says nothing one needs: any JSON object.
struct NoAnswer {
    static NoAnswer fromJson(Decoder &) { return {}; }
    friend bool operator==(const NoAnswer &, const NoAnswer &) = default;
};

/// A Request that knows what its answer is: T, below `key` when there is one.
template<class T>
struct Endpoint : Request {
    using Answer = T;
    QLatin1StringView key {};

    [[nodiscard]] Endpoint in(const CustomerScope &scope) &&
    {
        context = scope;
        return std::move(*this);
    }
    [[nodiscard]] Endpoint inClub(const ClubSlug &slug) &&
    {
        context = slug;
        return std::move(*this);
    }
    [[nodiscard]] Endpoint global() &&
    {
        context = Global {};
        return std::move(*this);
    }
    [[nodiscard]] Endpoint v3() &&
    {
        version = 3;
        return std::move(*this);
    }
    [[nodiscard]] Endpoint under(QLatin1StringView answerKey) &&
    {
        key = answerKey;
        return std::move(*this);
    }
    /// An empty value leaves the parameter out.
    [[nodiscard]] Endpoint with(const QString &name, const QString &value) &&
    {
        if (!value.isEmpty())
            query.append({name, value});
        return std::move(*this);
    }
    [[nodiscard]] Endpoint page(const Cursor &after, int perPage = 100) &&
    {
        query.append({QStringLiteral("per_page"), QString::number(perPage)});
        if (!after.value.isEmpty())
            query.append({QStringLiteral("page_no"), after.value});
        return std::move(*this);
    }
    [[nodiscard]] Endpoint json(const QJsonObject &object) &&
    {
        body = QJsonDocument(object).toJson(QJsonDocument::Compact);
        return std::move(*this);
    }
    /// A POST that does twice what it does once.
    [[nodiscard]] Endpoint safeToRepeat() &&
    {
        repeatable = true;
        return std::move(*this);
    }
    /// A POST that changes nothing: a report. It may be repeated and says what it costs.
    [[nodiscard]] Endpoint reads(int tokens) &&
    {
        cost = tokens;
        bucket = Bucket::Reporting;
        repeatable = true;
        write = false;
        return std::move(*this);
    }

    /// An answer that is no JSON.
    [[nodiscard]] Endpoint accepting(const QByteArray &type) &&
    {
        accept = type + ", application/json;q=0.5";
        return std::move(*this);
    }

    [[nodiscard]] Endpoint about(const QString &reportName) &&
    {
        report = reportName;
        return std::move(*this);
    }

    [[nodiscard]] T decode(Decoder &d) const
    {
        if constexpr (requires { T::fromJson(d, key); })
            return T::fromJson(d, key);
        else if (key.isEmpty())
            return T::fromJson(d);
        else {
            Decoder child = d.at(key);
            return T::fromJson(child);
        }
    }
};

/// The same call; each item comes with its JSON.
template<class T>
[[nodiscard]] Endpoint<Page<Kept<T>>> keeping(Endpoint<Page<T>> endpoint)
{
    Endpoint<Page<Kept<T>>> kept;
    kept.key = endpoint.key;
    static_cast<Request &>(kept) = std::move(endpoint);
    return kept;
}

namespace detail {
/// A literal part stands as written; a QString is somebody's data and cannot leave its segment ("../users/1?x").
inline void addPart(Request &request, QLatin1StringView literal)
{
    request.path += QLatin1Char('/') + literal;
    request.pattern += QLatin1Char('/') + literal;
}
inline void addPart(Request &request, const QString &variable)
{
    request.path += QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(variable));
    request.pattern += QLatin1String("/{}");
}
} // namespace detail

template<class T, class... Parts>
[[nodiscard]] Endpoint<T> get(const Parts &...parts)
{
    Endpoint<T> endpoint;
    (detail::addPart(endpoint, parts), ...);
    return endpoint;
}

template<class T, class... Parts>
[[nodiscard]] Endpoint<T> put(const Parts &...parts)
{
    Endpoint<T> endpoint = get<T>(parts...);
    endpoint.verb = Verb::Put;
    endpoint.write = true;
    endpoint.body = QByteArray("{}");
    return endpoint;
}

template<class T, class... Parts>
[[nodiscard]] Endpoint<T> post(const Parts &...parts)
{
    Endpoint<T> endpoint = get<T>(parts...);
    endpoint.verb = Verb::Post;
    endpoint.write = true;
    endpoint.repeatable = false;
    endpoint.body = QByteArray("{}");
    return endpoint;
}

} // namespace atrium
