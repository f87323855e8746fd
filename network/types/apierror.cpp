// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/apierror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype detailLimit = 2000;
constexpr qsizetype fieldLimit = 200;
constexpr int depthLimit = 32;

/// The tree mirrors the payload; every leaf is an array of errors, of objects with a symbol or of plain symbols (contract 1.11).
void flatten(const QJsonObject &tree, const QString &path, int depth, QList<FieldError> &into)
{
    for (auto it = tree.begin(); it != tree.end(); ++it) {
        const QString below = path.isEmpty() ? it.key() : path + u'.' + it.key();
        if (it->isObject() && depth < depthLimit)
            flatten(it->toObject(), below, depth + 1, into);
        const QJsonArray leaf = it->toArray();
        for (const auto one : leaf) {
            const QString symbol = one.isString() ? one.toString() : one.toObject().value("error"_L1).toString();
            if (!symbol.isEmpty() && into.size() < fieldLimit)
                into.append({.path = below.left(detailLimit), .symbol = symbol.left(detailLimit)});
        }
    }
}

} // namespace

ErrorKind ApiError::kindOf(int httpStatus)
{
    switch (httpStatus) {
    case 401:
    case 460:
        return ErrorKind::Unauthorised;
    case 402:
        return ErrorKind::FeatureOff;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 405:
    case 409:
        return ErrorKind::Conflict;
    case 408:
        return ErrorKind::Timeout;
    case 422:
        return ErrorKind::Invalid;
    case 429:
        return ErrorKind::RateLimited;
    case 503:
        return ErrorKind::Maintenance;
    default:
        // 413 and the like: the request as formed was not acceptable, and repeating it will not help.
        return httpStatus >= 400 && httpStatus < 500 ? ErrorKind::Misconfigured : ErrorKind::Server;
    }
}

ApiError ApiError::fromAnswer(int httpStatus, const QByteArray &body)
{
    ApiError error;
    error.kind = kindOf(httpStatus);
    error.httpStatus = httpStatus;
    // A 408 and any 5xx come from somewhere along the way: the service behind may have acted.
    error.reach = httpStatus == 408 || httpStatus >= 500 ? Reach::Unknown : Reach::Answered;
    // Errors are rare and small, so they are read leniently, by QJson; a proxy's HTML page becomes no detail at all.
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    error.detail = json.value("error"_L1).toString().left(detailLimit);
    flatten(json.value("details"_L1).toObject(), {}, 0, error.fields);
    return error;
}

} // namespace atrium
