// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/faults.h"

#include <QStringList>
#include <QUrl>

#include <limits>

using namespace Qt::StringLiterals;

namespace atrium::sandbox {

namespace {

/// Reads one word of a SPEC into a fault. Empty, or a sentence.
class SpecReader {
public:
    QString word(const QString &key, const QString &value)
    {
        if (key == "latency"_L1) {
            return number(key, value, 0, 600'000, m_fault.latency);
        }
        if (key == "spread"_L1) {
            return number(key, value, 0, 600'000, m_fault.spread);
        }
        if (key == "chance"_L1) {
            return number(key, value, 1, 100, m_fault.chance);
        }
        if (key == "slow"_L1) {
            m_kinds += 1;
            m_fault.kind = Fault::Kind::Slow;
            return number(key, value, 1, 600'000, m_fault.slow);
        }
        if (key == "status"_L1) {
            m_kinds += 1;
            m_fault.kind = Fault::Kind::Status;
            return number(key, value, 400, 599, m_fault.status);
        }
        if (key == "retry_after"_L1) {
            return number(key, value, 0, 86'400, m_fault.retryAfter);
        }
        if (key == "truncate"_L1) {
            m_kinds += 1;
            m_fault.kind = Fault::Kind::Truncate;
            return number(key, value, 0, std::numeric_limits<int>::max(), m_fault.keepBytes);
        }
        if (key == "times"_L1) {
            return number(key, value, 1, std::numeric_limits<int>::max(), m_fault.left);
        }
        return text(key, value);
    }

    QString finish(Fault &fault) const
    {
        if (m_kinds > 1) {
            return u"a fault does one thing; give the others a --fault of their own"_s;
        }
        if (m_kinds == 0 && m_fault.latency == 0) {
            return u"nothing goes wrong in it; it needs one of latency, status, hangup, truncate, slow, malformed, redirect, expire"_s;
        }
        if (m_fault.spread > m_fault.latency) {
            return u"spread is at most the latency"_s;
        }
        if (m_fault.retryAfter > 0 && m_fault.status == 0) {
            return u"retry_after needs a status"_s;
        }
        fault = m_fault;
        return u""_s;
    }

private:
    QString number(const QString &key, const QString &value, int lowest, int highest, int &target)
    {
        bool isNumber = false;
        const int parsed = value.toInt(&isNumber);
        if (!isNumber || parsed < lowest || parsed > highest) {
            return u"%1 needs a number from %2 to %3"_s.arg(key, QString::number(lowest), QString::number(highest));
        }
        target = parsed;
        return u""_s;
    }

    QString text(const QString &key, const QString &value)
    {
        if (key == "path"_L1) {
            m_fault.path = value;
            return value.startsWith(u'/') ? u""_s : u"path needs a path that starts with /"_s;
        }
        if (key == "route"_L1) {
            m_fault.route = value;
            return value.startsWith(u'/') ? u""_s : u"route needs a whole path that starts with /"_s;
        }
        if (key == "verb"_L1) {
            m_fault.verb = value.toUpper().toLatin1();
            const bool known = QStringList {u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s}.contains(value.toUpper());
            return known ? u""_s : u"verb is one of GET, POST, PUT, PATCH, DELETE"_s;
        }
        if (key == "customer"_L1) {
            m_fault.customer = value.toLatin1();
            return value.isEmpty() ? u"customer needs what X-Customer says"_s : u""_s;
        }
        m_kinds += 1;
        if (key == "hangup"_L1) {
            return hangUp(value);
        }
        if (key == "malformed"_L1 || key == "expire"_L1) {
            m_fault.kind = key == "expire"_L1 ? Fault::Kind::Expire : Fault::Kind::Malformed;
            return value.isEmpty() ? u""_s : u"%1 takes no value"_s.arg(key);
        }
        if (key == "redirect"_L1) {
            m_fault.kind = Fault::Kind::Redirect;
            m_fault.location = value;
            return QUrl(value, QUrl::StrictMode).isValid() && !value.isEmpty() ? u""_s : u"redirect needs an address"_s;
        }
        return u"it knows no word \"%1\""_s.arg(key);
    }

    QString hangUp(const QString &value)
    {
        if (value == "before"_L1) {
            m_fault.kind = Fault::Kind::HangUpBefore;
        } else if (value == "middle"_L1) {
            m_fault.kind = Fault::Kind::HangUpMiddle;
        } else if (value == "after"_L1) {
            m_fault.kind = Fault::Kind::HangUpAfter;
        } else {
            return u"hangup is before, middle or after"_s;
        }
        return u""_s;
    }

    Fault m_fault;
    int m_kinds {0};
};

} // namespace

std::optional<Fault> readFault(const QString &spec, QString &problem)
{
    SpecReader reader;
    for (const QString &part : spec.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        const QString key = (equals < 0 ? part : part.left(equals)).trimmed();
        const QString value = equals < 0 ? u""_s : part.mid(equals + 1).trimmed();
        problem = reader.word(key, value);
        if (!problem.isEmpty()) {
            break;
        }
    }
    Fault fault;
    if (problem.isEmpty()) {
        problem = reader.finish(fault);
    }
    if (!problem.isEmpty()) {
        problem = u"The fault \"%1\" is not understood: %2."_s.arg(spec, problem);
        return {};
    }
    fault.spec = spec;
    return fault;
}

} // namespace atrium::sandbox
