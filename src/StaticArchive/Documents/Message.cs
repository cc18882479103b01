namespace StaticArchive.Documents;

/// <summary>How much a message asks of the archivist.</summary>
public enum Severity
{
    /// <summary>Worth knowing: a guess, an unresolved citation, a lost chart, sources that disagree.</summary>
    Note,

    /// <summary>Worth mending: a moved anchor, an unknown key. An error under <c>--strict</c>.</summary>
    Warning,

    /// <summary>Something could not be used; the rest of the archive is built all the same.</summary>
    Error,
}

/// <summary>Something the tool has to say about one thing in the input. Made only by <see cref="Messages"/>.</summary>
/// <param name="Code">Stable code, e.g. <c>SA0103</c>.</param>
/// <param name="Severity">How much it asks.</param>
/// <param name="Place">Where.</param>
/// <param name="Text">What is wrong and what to do, one or two sentences.</param>
public sealed record Message(string Code, Severity Severity, Place Place, string Text) : IComparable<Message>
{
    /// <summary>Order of place, then code, then text: the same on every run.</summary>
    public int CompareTo(Message? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = string.CompareOrdinal(Place.Path, other.Place.Path);
        order = order != 0 ? order : Place.Line.CompareTo(other.Place.Line);
        order = order != 0 ? order : Place.Column.CompareTo(other.Place.Column);
        order = order != 0 ? order : string.CompareOrdinal(Code, other.Code);
        return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
    }

    /// <summary>
    /// The compiler's form, which editors and CI turn into links: <c>path(12,5): warning SA0103: …</c>. One line, whatever a file is
    /// called or says: what would break it, or steer a terminal, is shown as its code.
    /// </summary>
    public override string ToString()
    {
        var where = (Place.Line, Place.Column) switch
        {
            (0, _) => Place.Path,
            (var line, 0) => $"{Place.Path}({line})",
            var (line, column) => $"{Place.Path}({line},{column})",
        };
        return Visible($"{where}: {Severity.ToString().ToLowerInvariant()} {Code}: {Text}");
    }

    private static string Visible(string line) =>
        line.Any(Steers) ? string.Concat(line.Select(unit => Steers(unit) ? $"\\u{(int)unit:X4}" : unit.ToString())) : line;

    /// <summary>Controls, line and paragraph separators, and what turns the direction of writing (U+202E and its kin).</summary>
    private static bool Steers(char unit) => char.IsControl(unit) || unit is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
