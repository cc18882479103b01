namespace StaticArchive.Ingest.Rules.References;

/// <summary>Looks for what may be a year: four digits together.</summary>
internal static class YearDetector
{
    /// <summary>Whether four digits and no more stand together anywhere.</summary>
    public static bool HasYear(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var unit in text)
        {
            if (char.IsAsciiDigit(unit))
            {
                digits++;
                continue;
            }

            if (digits == 4)
            {
                return true;
            }

            digits = 0;
        }

        return digits == 4;
    }
}
