// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrlQuery>

namespace atrium::sandbox {

/// A request as the routes see it: no type of the HTTP library in it.
struct Request {
    QByteArray verb;
    QString path; // percent-decoded, without the query
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body {};

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
};

/// What goes back, and what the transport shall do to it on the way.
struct Answer {
    int status {200};
    QByteArray body {};
    QList<QPair<QByteArray, QByteArray>> headers {};
    bool hangUp {false}; // shut the socket instead of answering
    int slow {0}; // milliseconds that sending the body takes
    int cutAfter {-1}; // send that many bytes of the body, then close; -1 = all of it
    QByteArray contentType {}; // empty = JSON
};

/// {"error": sentence}, the body of most handled errors.
[[nodiscard]] Answer refusal(int status, const QString &sentence);

/// 403, naming the permit that is missing.
[[nodiscard]] Answer missingPermit(const QString &permit);

/// The 422 tree. Its `details` mirror the payload; every leaf is a list of errors.
class Problems {
public:
    /// `path` leads through the payload; the elements of arrays are named by their index.
    void add(const QStringList &path, const QString &symbol, const QJsonObject &options = {});
    [[nodiscard]] bool any() const { return !m_details.isEmpty(); }
    [[nodiscard]] Answer answer() const;

private:
    QJsonObject m_details;
};

} // namespace atrium::sandbox
