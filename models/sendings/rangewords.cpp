// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sendings/rangewords.h"

#include "models/base/folding.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RangeWords)
};

using Problem = RangeReading::Problem;

constexpr qsizetype mostTyped = 80;
constexpr int daysOfWeek = 7;
constexpr qsizetype leastLetters = 3; ///< of a name that is not written out
constexpr int mostCount = 2000; ///< "last 99999 days" is a slip

/// A typed text as small words and numbers: "1–14 Aug." is {1, .., 14, aug}.
class Reader {
public:
    Reader(const QString &typed, const QDate &today, const QLocale &locale)
        : m_today(today)
        , m_locale(locale)
        , m_tokens(tokensOf(typed))
    {
    }

    [[nodiscard]] RangeReading read()
    {
        if (m_tokens.isEmpty())
            return failed(Problem::NotUnderstood);
        for (const auto rule : {&Reader::asNamed, &Reader::asLast, &Reader::asWeek, &Reader::asSpan}) {
            m_problem = Problem::NotUnderstood;
            if (const DateRange range = (this->*rule)(); range.first.isValid() && range.last.isValid())
                return checked(range);
            if (m_problem != Problem::NotUnderstood)
                return failed(m_problem);
        }
        return failed(Problem::NotUnderstood);
    }

private:
    /// What a day is written as may leave out what the other end of the range says.
    struct Part {
        int year {};
        int month {};
        int day {}; // 0: the whole month; month 0: the whole year
        [[nodiscard]] bool any() const { return year != 0 || month != 0 || day != 0; }
    };

    static RangeReading failed(Problem problem) { return {.problem = problem}; }

    static RangeReading checked(const DateRange &range)
    {
        if (range.last < range.first)
            return failed(Problem::Backwards);
        if (range.days() > mostRangeDays)
            return failed(Problem::TooLong);
        return {.range = range};
    }

    static QStringList tokensOf(const QString &typed)
    {
        QString text = folded(typed.left(mostTyped));
        // An ISO date is one token each; what stands between two dates is "..".
        text.replace(u'\u2013', u".."_s);
        text.replace(u'\u2014', u".."_s);
        text.replace(u'\u2026', u".."_s);
        static const QRegularExpression piece(u"\\d{4}-\\d{1,2}(?:-\\d{1,2})?|\\d{1,2}-\\d{1,2}|\\d+|\\.\\.+|[^\\s\\d.,/-]+|-"_s);
        QStringList tokens;
        auto found = piece.globalMatch(text);
        while (found.hasNext())
            tokens << found.next().captured();
        return tokens;
    }

    /// Whether the word is one of those, in the language in force or in English. Both are lists like "day|days".
    [[nodiscard]] static bool isOneOf(const QString &word, const QString &translated, QLatin1StringView english)
    {
        const auto among = [&](const QString &list) {
            const QStringList words = folded(list).split(u'|', Qt::SkipEmptyParts);
            return std::any_of(words.cbegin(), words.cend(), [&](const QString &one) { return one.trimmed() == word; });
        };
        return among(translated) || among(english);
    }
    [[nodiscard]] static bool isDays(const QString &w)
    {
        return isOneOf(w, Words::tr("day|days", "typed range: words between |, any of them"), "day|days|d"_L1);
    }
    [[nodiscard]] static bool isWeeks(const QString &w)
    {
        return isOneOf(w, Words::tr("week|weeks", "typed range: words between |, any of them"), "week|weeks|w"_L1);
    }
    [[nodiscard]] static bool isMonths(const QString &w)
    {
        return isOneOf(w, Words::tr("month|months", "typed range: words between |, any of them"), "month|months|mo"_L1);
    }
    [[nodiscard]] static bool isYears(const QString &w)
    {
        return isOneOf(w, Words::tr("year|years", "typed range: words between |, any of them"), "year|years|y"_L1);
    }
    [[nodiscard]] static bool isLast(const QString &w)
    {
        return isOneOf(w, Words::tr("last|past|previous", "typed range: words between |, any of them"), "last|past|previous"_L1);
    }
    [[nodiscard]] static bool isThis(const QString &w)
    {
        return isOneOf(w, Words::tr("this|current", "typed range: words between |, any of them"), "this|current"_L1);
    }
    [[nodiscard]] static bool isTo(const QString &w)
    {
        return w.startsWith(".."_L1) || w == "-"_L1
            || isOneOf(w, Words::tr("to|until|through", "typed range: words between |, any of them"), "to|until|through"_L1);
    }

    [[nodiscard]] static std::optional<int> numberOf(const QString &token)
    {
        bool ok = false;
        const int number = token.toInt(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }

    [[nodiscard]] DateRange weekOf(const QDate &day) const
    {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {monday, monday.addDays(daysOfWeek - 1)};
    }
    [[nodiscard]] static DateRange monthOf(const QDate &day)
    {
        const QDate first(day.year(), day.month(), 1);
        return {first, first.addMonths(1).addDays(-1)};
    }
    [[nodiscard]] static DateRange yearOf(int year) { return {QDate(year, 1, 1), QDate(year, 12, 31)}; }

    /// "today", "yesterday", "friday": the last one, which may be today; "last friday": the last one before today.
    DateRange asNamed()
    {
        QDate day = m_tokens.size() == 1 ? dayCalled(m_tokens.first()) : QDate();
        if (!day.isValid() && m_tokens.size() == 1)
            day = weekdayUpTo(m_today, m_tokens.first());
        else if (m_tokens.size() == 2 && isLast(m_tokens.first()))
            day = weekdayUpTo(m_today.addDays(-1), m_tokens.last());
        return {day, day};
    }
    [[nodiscard]] QDate weekdayUpTo(const QDate &last, const QString &word) const
    {
        const int weekday = weekdayCalled(word);
        return weekday == 0 ? QDate() : last.addDays(-((last.dayOfWeek() - weekday + daysOfWeek) % daysOfWeek));
    }
    [[nodiscard]] QDate dayCalled(const QString &word) const
    {
        if (isOneOf(word, Words::tr("today|now", "typed range: words between |, any of them"), "today|now"_L1))
            return m_today;
        if (isOneOf(word, Words::tr("yesterday", "typed range: words between |, any of them"), "yesterday"_L1))
            return m_today.addDays(-1);
        return {};
    }

    /// "last 4 weeks", "4 weeks", "28d", "last month", "this year".
    DateRange asLast()
    {
        QStringList rest = m_tokens;
        const bool last = isLast(rest.first());
        const bool current = isThis(rest.first());
        if (last || current)
            rest.removeFirst();
        if (rest.isEmpty() || rest.size() > 2)
            return {};
        const std::optional<int> count = numberOf(rest.first());
        if (count)
            rest.removeFirst();
        if (rest.size() != 1 || (!count && !last && !current) || (count && current))
            return {};
        const QString &unit = rest.first();
        if (count && (*count < 1 || *count > mostCount)) {
            m_problem = *count < 1 ? Problem::NotUnderstood : Problem::TooLong;
            return {};
        }
        const int step = last ? -1 : 0;
        if (isDays(unit))
            return count ? DateRange {m_today.addDays(1 - *count), m_today} : DateRange {m_today.addDays(step), m_today.addDays(step)};
        if (isWeeks(unit))
            return count ? DateRange {m_today.addDays(1 - daysOfWeek * *count), m_today} : weekOf(m_today.addDays(step * daysOfWeek));
        if (isMonths(unit))
            return count ? DateRange {m_today.addMonths(-*count).addDays(1), m_today} : monthOf(m_today.addMonths(step));
        if (isYears(unit))
            return count ? DateRange {m_today.addYears(-*count).addDays(1), m_today} : yearOf(m_today.year() + step);
        return {};
    }

    /// "week 32", "w32", "week 32 2024": by ISO 8601.
    DateRange asWeek()
    {
        if (m_tokens.size() < 2 || m_tokens.size() > 3 || !isWeeks(m_tokens.first()))
            return {};
        const std::optional<int> week = numberOf(m_tokens.at(1));
        int year = m_today.year();
        if (m_tokens.size() == 3) {
            const std::optional<int> said = numberOf(m_tokens.at(2));
            if (!said)
                return {};
            year = *said;
        }
        if (!week)
            return {};
        const auto mondayOf = [&](int of) { return weekOf(QDate(of, 1, 4)).first.addDays(daysOfWeek * (*week - 1)); };
        if (m_tokens.size() == 2 && mondayOf(year) > m_today)
            --year;
        int of = 0;
        if (*week < 1 || mondayOf(year).weekNumber(&of) != *week || of != year) {
            m_problem = Problem::NoSuchDay;
            return {};
        }
        return {mondayOf(year), mondayOf(year).addDays(daysOfWeek - 1)};
    }

    /// One day, month or year, or from one to another.
    DateRange asSpan()
    {
        qsizetype cut = -1;
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            if (!isTo(m_tokens.at(i)))
                continue;
            if (cut >= 0)
                return {};
            cut = i;
        }
        if (cut < 0) {
            const std::optional<Part> only = partOf(m_tokens);
            return only && (only->month != 0 || only->day == 0) ? rangeFrom(*only, *only) : DateRange {};
        }
        std::optional<Part> from = partOf(m_tokens.mid(0, cut));
        std::optional<Part> to = partOf(m_tokens.mid(cut + 1));
        if (!from || !to)
            return {};
        // "1 to 14 aug": the end says what the beginning leaves out; "2025-08-01..14": the other way round.
        if (from->month == 0 && from->day != 0) {
            from->month = to->month;
            from->year = from->year != 0 ? from->year : to->year;
        }
        if (to->month == 0 && to->day != 0)
            to->month = from->month;
        if (to->year == 0 && from->year != 0)
            to->year = from->month <= to->month || to->month == 0 ? from->year : from->year + 1;
        if (from->year == 0 && to->year != 0)
            from->year = from->month > to->month ? to->year - 1 : to->year;
        if (from->month == 0 && from->day != 0)
            return {};
        if (from->year == 0) { // neither has one: the last time that the range began
            from->year = yearFor(*from);
            to->year = from->month <= to->month ? from->year : from->year + 1;
        }
        return rangeFrom(*from, *to);
    }

    [[nodiscard]] int yearFor(const Part &part) const
    {
        const QDate begins(m_today.year(), part.month, std::max(1, std::min(part.day, 28)));
        return begins > m_today ? m_today.year() - 1 : m_today.year();
    }

    DateRange rangeFrom(Part from, Part to)
    {
        if (from.year == 0)
            from.year = yearFor(from);
        if (to.year == 0)
            to.year = from.year;
        const QDate first(from.year, from.month == 0 ? 1 : from.month, from.day == 0 ? 1 : from.day);
        QDate last(to.year, to.month == 0 ? 12 : to.month, to.day == 0 ? 1 : to.day);
        if (last.isValid() && to.day == 0)
            last.setDate(last.year(), last.month(), last.daysInMonth());
        if (!first.isValid() || !last.isValid()) {
            m_problem = Problem::NoSuchDay;
            return {};
        }
        return {first, last};
    }

    /// "2025-08-01", "2025-08", "08-14" (only after a range's dots), "14 aug 2025", "aug", "2025", "14".
    [[nodiscard]] std::optional<Part> partOf(const QStringList &tokens) const
    {
        if (tokens.isEmpty() || tokens.size() > 3)
            return std::nullopt;
        Part part;
        if (const QDate day = tokens.size() == 1 ? dayCalled(tokens.first()) : QDate(); day.isValid())
            return Part {day.year(), day.month(), day.day()};
        for (const QString &token : tokens) {
            const QStringList numbers = token.split(u'-', Qt::SkipEmptyParts);
            if (numbers.size() >= 2) {
                const bool withYear = numbers.first().size() == 4;
                if (part.any())
                    return std::nullopt;
                part.year = withYear ? numbers.first().toInt() : 0;
                part.month = numbers.at(withYear ? 1 : 0).toInt();
                part.day = withYear ? (numbers.size() > 2 ? numbers.at(2).toInt() : 0) : numbers.at(1).toInt();
                if (part.month < 1 || part.month > 12)
                    part.month = 13; // no such month: QDate will say so
            } else if (const std::optional<int> number = numberOf(token)) {
                // "14.8.2025": where a day stands already and no month, the next number is it.
                int &place = token.size() == 4 ? part.year : part.day != 0 ? part.month : part.day;
                if (place != 0 || *number < 1)
                    return std::nullopt;
                place = *number;
            } else if (const int month = monthCalled(token); month > 0 && part.month == 0) {
                part.month = month;
            } else {
                return std::nullopt;
            }
        }
        if (part.month == 0 && part.day != 0 && part.year != 0)
            return std::nullopt;
        return part;
    }

    /// From 1 for Monday; by its name or any three letters or more that it begins with; 0: none.
    [[nodiscard]] int weekdayCalled(const QString &word) const
    {
        if (word.size() < leastLetters)
            return 0;
        for (const QLocale &locale : {m_locale, QLocale(QLocale::English, QLocale::UnitedKingdom)}) {
            for (int day = 1; day <= daysOfWeek; ++day) {
                if (folded(locale.standaloneDayName(day)).startsWith(word) || folded(locale.dayName(day)).startsWith(word))
                    return day;
            }
        }
        return 0;
    }

    /// By its name or any three letters or more that it begins with; 0: none.
    [[nodiscard]] int monthCalled(const QString &word) const
    {
        if (word.size() < leastLetters)
            return 0;
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        for (const QLocale &locale : {m_locale, english}) {
            for (int month = 1; month <= 12; ++month) {
                for (const QString &name : {locale.standaloneMonthName(month, QLocale::LongFormat),
                         locale.monthName(month, QLocale::LongFormat), locale.monthName(month, QLocale::ShortFormat)}) {
                    if (folded(name).startsWith(word))
                        return month;
                }
            }
        }
        return 0;
    }

    QDate m_today;
    QLocale m_locale;
    QStringList m_tokens;
    Problem m_problem {Problem::None};
};

QString dayText(const QDate &day, bool withYear, const QLocale &locale)
{
    return locale.toString(
        day, withYear ? Words::tr("d MMM yyyy", "a day of a range, with its year") : Words::tr("d MMM", "a day of a range"));
}

QString between(const DateRange &range, bool withYear, const QLocale &locale)
{
    if (range.isWholeMonths() && range.first.month() == range.last.month() && range.first.year() == range.last.year())
        return locale.toString(range.first, withYear ? Words::tr("MMM yyyy", "a month, with its year") : u"MMMM"_s);
    if (range.first == range.last)
        return dayText(range.first, withYear, locale);
    const bool other = range.first.year() != range.last.year();
    return Words::tr("%1 to %2", "a day, a day").arg(dayText(range.first, other, locale), dayText(range.last, withYear || other, locale));
}

} // namespace

RangeReading rangeOf(const QString &typed, const QDate &today, const QLocale &locale)
{
    return Reader(typed, today, locale).read();
}

QString rangeText(const DateRange &range, const QLocale &locale)
{
    return range.isValid() ? between(range, true, locale) : QString();
}

QString rangeTextBeside(const DateRange &range, const DateRange &beside, const QLocale &locale)
{
    if (!range.isValid())
        return {};
    return between(range, range.first.year() != beside.last.year() || range.last.year() != beside.last.year(), locale);
}

QString problemText(RangeReading::Problem problem)
{
    switch (problem) {
    case Problem::None:
        return {};
    case Problem::NotUnderstood:
        return Words::tr("Not understood. Try “last 4 weeks”, “aug” or “2025-08-01..14”.");
    case Problem::NoSuchDay:
        return Words::tr("There is no such day.");
    case Problem::Backwards:
        return Words::tr("The range ends before it begins.");
    case Problem::TooLong:
        return Words::tr("%Ln days at most can be read at once.", nullptr, static_cast<int>(mostRangeDays));
    }
    Q_UNREACHABLE();
}

} // namespace atrium
