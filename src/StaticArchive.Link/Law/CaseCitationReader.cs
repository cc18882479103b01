namespace StaticArchive.Link.Law;

/// <summary>
/// Reads citations of judgments: <c>[2004] UKHL 22</c>, <c>[2012] EWHC 123 (Admin)</c>, <c>[1998] 1 AC 1</c>,
/// <c>(1868) LR 3 HL 330</c>, <c>347 US 483 (1954)</c>, <c>2008 SCC 9</c>.
/// </summary>
internal static class CaseCitationReader
{
    private static readonly string[] Divisions = ["Civ", "Crim", "Admin", "Fam"];

    private static readonly string[] OldSeries =
    [
        "HL",
        "QB",
        "CP",
        "Ex",
        "Ch App",
        "Ch",
        "Eq",
        "PC",
        "P & D",
        "Ind App",
    ];

    private static readonly string[] AmericanReporters =
    [
        "U.S.",
        "US",
        "S. Ct.",
        "S Ct",
        "F. Supp. 2d",
        "F Supp 2d",
        "F. Supp.",
        "F Supp",
        "F.2d",
        "F.3d",
        "F.4th",
        "F 2d",
        "F 3d",
        "L. Ed. 2d",
        "L Ed 2d",
    ];

    /// <summary>Takes a citation; null, with the cursor where it was, where there is none.</summary>
    public static CaseCitation? Take(LegalCursor cursor)
    {
        var start = cursor.At;
        var found =
            cursor.TryTakeSign("[") ? TakeBracketed(cursor, ']')
            : cursor.TryTakeSign("(") ? TakeBracketed(cursor, ')')
            : TakeYearFirst(cursor) ?? TakeAmerican(cursor);
        if (found is null || char.IsLetterOrDigit(cursor.Next))
        {
            cursor.At = start;
            return null;
        }

        return found;
    }

    private static CaseCitation? TakeBracketed(LegalCursor cursor, char close) =>
        cursor.TakeYear() is > 0 and var year && cursor.TryTakeSign(close.ToString())
            ? (close == ']' ? TakeNeutral(cursor, year) : null) ?? TakeReport(cursor, year, close == ')')
            : null;

    /// <summary><c>UKHL 22</c>, <c>EWCA Civ 12</c>, <c>EWHC 123 (Admin)</c></summary>
    private static CaseCitation? TakeNeutral(LegalCursor cursor, int year)
    {
        var start = cursor.At;
        var court = cursor.TakeWord().ToString();
        if (LegalLexicon.IsCourt(court))
        {
            var division = Array.Find(Divisions, cursor.TryTake);
            if (cursor.TakeDigits(5).ToString() is { Length: > 0 } digits)
            {
                court = division is null ? court : $"{court} {division}";
                return new CaseCitation(year)
                {
                    Neutral = $"[{LegalItem.Format(year)}] {court} {digits}{TakeList(cursor)}",
                };
            }
        }

        cursor.At = start;
        return null;
    }

    /// <summary><c>(Admin)</c>, <c>(AAC)</c>; the next case or year in brackets is none.</summary>
    private static string TakeList(LegalCursor cursor)
    {
        var start = cursor.At;
        if (
            cursor.TryTakeSign("(")
            && cursor.TakeWord().ToString() is { Length: > 1 and < 6 } list
            && char.IsUpper(list[0])
            && cursor.TryTakeSign(")")
        )
        {
            return $" ({list})";
        }

        cursor.At = start;
        return "";
    }

    /// <summary><c>1 AC 1</c>, <c>AC 562</c>, <c>ECR I-7879</c>, <c>LR 3 HL 330</c></summary>
    private static CaseCitation? TakeReport(LegalCursor cursor, int year, bool isRound)
    {
        var volume = cursor.TakeDigits(3).ToString();
        var old = volume.Length == 0 ? TakeOldReport(cursor) : null;
        var report = old?.Report ?? LegalLexicon.TakeReport(cursor);
        var page = report is null ? null : TakePage(cursor);
        return page is null
            ? null
            : new CaseCitation(year)
            {
                Report = report,
                Volume = old?.Volume ?? (volume.Length > 0 ? volume : null),
                Page = page,
                NeedsName = isRound && old is null,
            };
    }

    /// <summary><c>LR 3 HL</c></summary>
    private static OldReport? TakeOldReport(LegalCursor cursor)
    {
        var start = cursor.At;
        if (
            cursor.TryTakeAny("LR", "L.R")
            && cursor.TakeDigits(2).ToString() is { Length: > 0 } volume
            && Array.Find(OldSeries, cursor.TryTake) is { } series
        )
        {
            return new OldReport($"LR {series}", volume);
        }

        cursor.At = start;
        return null;
    }

    /// <summary><c>562</c>, <c>I-7879</c></summary>
    private static string? TakePage(LegalCursor cursor)
    {
        var section =
            cursor.TryTake("I-") ? "I-"
            : cursor.TryTake("II-") ? "II-"
            : cursor.TryTake("I–") ? "I-"
            : "";
        return cursor.TakeDigits(5).ToString() is { Length: > 0 } digits ? section + digits : null;
    }

    /// <summary><c>2008 SCC 9</c>, <c>2003 SC 1</c> (Canada, Scotland)</summary>
    private static CaseCitation? TakeYearFirst(LegalCursor cursor)
    {
        var start = cursor.At;
        if (cursor.TakeYear() is > 0 and var year)
        {
            var court = cursor.TakeWord().ToString();
            var isCourt = LegalLexicon.IsCourt(court);
            if (
                (isCourt || court is "SC" or "SLT" or "SCLR" or "SCCR" or "JC")
                && cursor.TakeDigits(5).ToString() is { Length: > 0 } digits
            )
            {
                return isCourt
                    ? new CaseCitation(year)
                    {
                        Neutral = $"{LegalItem.Format(year)} {court} {digits}",
                        NeedsName = true,
                    }
                    : new CaseCitation(year)
                    {
                        Report = court,
                        Page = digits,
                        NeedsName = true,
                    };
            }
        }

        cursor.At = start;
        return null;
    }

    /// <summary><c>347 US 483 (1954)</c>, <c>12 F.3d 34, 36 (2d Cir 1993)</c></summary>
    private static CaseCitation? TakeAmerican(LegalCursor cursor)
    {
        var volume = cursor.TakeDigits(3).ToString();
        if (
            volume.Length == 0
            || Array.Find(AmericanReporters, cursor.TryTake) is not { } reporter
            || cursor.TakeDigits(4).ToString() is not { Length: > 0 } page
        )
        {
            return null;
        }

        return TakeAmericanYear(cursor) is > 0 and var year
            ? new CaseCitation(year)
            {
                Report = reporter,
                Volume = volume,
                Page = page,
                NeedsName = reporter is "US" or "F 2d" or "F 3d",
            }
            : null;
    }

    /// <summary>The year in the bracket behind the pages, with or without the court before it; 0 for none.</summary>
    private static int TakeAmericanYear(LegalCursor cursor)
    {
        while (cursor.TryTakeSign(",-–") && cursor.TakeDigits(4).Length > 0) { }
        if (!cursor.TryTakeSign("("))
        {
            return 0;
        }

        for (var words = 0; words < 5; words++)
        {
            if (cursor.TakeYear() is > 0 and var year)
            {
                return cursor.TryTakeSign(")") ? year : 0;
            }

            _ = cursor.TakeDigits(2).Length > 0 || cursor.TakeWord().Length > 0;
        }

        return 0;
    }

    private sealed record OldReport(string Report, string Volume);
}
