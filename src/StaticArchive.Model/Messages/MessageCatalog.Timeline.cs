namespace StaticArchive.Model.Messages;

/// <summary>Timeline.</summary>
public static partial class MessageCatalog
{
    /// <summary>A kind that is not known.</summary>
    public static Message UnknownKind(SourceLocation location, string kind, IEnumerable<string> known) =>
        Warning(
            "SA0301",
            location,
            $"\"{kind}\" is not known here; known are {string.Join(", ", known)}. Kinds of event can be added "
                + "under kinds: in archive.yml."
        );

    /// <summary>An event that nothing supports.</summary>
    public static Message EventWithoutEvidence(SourceLocation location, string id) =>
        Error(
            "SA0302",
            location,
            $"the event \"{id}\" has neither evidence nor sources and is left out; add a passage (evidence:) or "
                + "a source (sources:)."
        );

    /// <summary>A date that is no date, with the reason where there is one to give.</summary>
    public static Message InvalidEdtf(SourceLocation location, string what, string date, string? reason) =>
        Error(
            "SA0303",
            location,
            $"\"{date}\" is no date{(reason is null ? "" : $" ({reason})")}, so {what} is left out; dates are "
                + "written 2005, 2001-07, 2005-10-03, 1998~ (about), 194X (the 1940s), 2009/2010, ../2003-05, "
                + "[2006-09-07..2009-04-15] (some day between)."
        );

    /// <summary>Evidence whose words, or those around them, have changed.</summary>
    public static Message EvidenceMoved(SourceLocation location, string before, string after, string why) =>
        Warning(
            "SA0304",
            location,
            $"{DescribeChange(before, after, why)}. See whether the text still says so and run check --fix to "
                + "refresh the quote."
        );

    /// <summary>Evidence whose words stand at several places.</summary>
    public static Message EvidenceAmbiguous(SourceLocation location, string quote, string why) =>
        Warning("SA0305", location, $"it is not clear which words are meant by {Quote(quote)}: {why}.");

    /// <summary>Evidence whose words are gone.</summary>
    public static Message EvidenceOrphaned(SourceLocation location, string quote, string why) =>
        Error(
            "SA0306",
            location,
            $"{why}: {Quote(quote)}. Copy the words as they are printed, or find other evidence."
        );

    /// <summary>Evidence in a paper that is withdrawn.</summary>
    public static Message EvidenceKept(SourceLocation location, string paper) =>
        Note(
            "SA0311",
            location,
            $"the paper \"{paper}\" is withdrawn; this evidence is kept, and shown again when the paper is."
        );

    /// <summary>Sources that do not agree.</summary>
    public static Message SourcesDisagree(
        SourceLocation location,
        string id,
        string field,
        IEnumerable<string> values
    ) =>
        Note(
            "SA0307",
            location,
            $"sources disagree on the {field} of \"{id}\": {string.Join(" against ", values)}. The page shows "
                + "each with who says so."
        );

    /// <summary>The outcome of a plan that is no event.</summary>
    public static Message OutcomeNotFound(SourceLocation location, string id, string outcome, string? nearest) =>
        Error(
            "SA0308",
            location,
            $"the outcome of \"{id}\" is to be \"{outcome}\", but no event has that id"
                + (nearest is null ? "." : $"; did you mean \"{nearest}\"?")
        );

    /// <summary>A source that is no work of the index.</summary>
    public static Message EventSourceNotFound(SourceLocation location, string id, string work, string? nearest) =>
        Warning(
            "SA0309",
            location,
            $"a source of \"{id}\" is to be the work \"{work}\", but the reference index has none of that id"
                + (nearest is null ? "." : $"; did you mean \"{nearest}\"?")
        );

    /// <summary>A side of a disagreement about a date that is no date.</summary>
    public static Message DisputedDateInvalid(SourceLocation location, string id, string value) =>
        Warning(
            "SA0310",
            location,
            $"sources of \"{id}\" disagree on its date, but \"{value}\" is no date; it is shown as written. "
                + "Dates are written as those of events, 2005-10 or 2006-02~."
        );
}
