namespace StaticArchive.Model.Messages;

/// <summary>
/// Something the tool has to say about one thing in the input. Made only by <see cref="MessageCatalog"/>.
/// </summary>
/// <param name="Code">Stable code, e.g. <c>SA0103</c>.</param>
/// <param name="Severity">How much it asks.</param>
/// <param name="Location">Where.</param>
/// <param name="Text">What is wrong and what to do, one or two sentences.</param>
public sealed record Message(string Code, Severity Severity, SourceLocation Location, string Text)
    : IComparable<Message>
{
    /// <summary>Order of place, then code, then text: the same on every run.</summary>
    public int CompareTo(Message? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = string.CompareOrdinal(Location.Path, other.Location.Path);
        order = order != 0 ? order : Location.Line.CompareTo(other.Location.Line);
        order = order != 0 ? order : Location.Column.CompareTo(other.Location.Column);
        order = order != 0 ? order : string.CompareOrdinal(Code, other.Code);
        return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
    }

    /// <summary>
    /// The compiler's form, which editors and CI turn into links: <c>path(12,5): warning SA0103: …</c>. One line,
    /// whatever a file is called or says: what would break it, or steer a terminal, is shown as its code.
    /// </summary>
    public override string ToString()
    {
        var where = (Location.Line, Location.Column) switch
        {
            _ when Location.Page is { } page => $"{Location.Path}(p. {page})",
            (0, _) => Location.Path,
            (var line, 0) => $"{Location.Path}({line})",
            var (line, column) => $"{Location.Path}({line},{column})",
        };
        return TerminalText.EscapeLine($"{where}: {Severity.ToString().ToLowerInvariant()} {Code}: {Text}");
    }
}
