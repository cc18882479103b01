namespace StaticArchive.Model.Messages;

/// <summary>Search.</summary>
public static partial class MessageCatalog
{
    /// <summary>A query that does not find first what it should.</summary>
    public static Message SearchCaseFailed(SourceLocation location, string query, string expected, string found) =>
        Warning(
            "SA0521",
            location,
            $"the query \"{query}\" finds {found} first and not {expected}; give the words that readers would "
                + "use, or correct what is expected."
        );

    /// <summary>A case that names words that are nowhere.</summary>
    public static Message SearchCaseQuoteNotFound(SourceLocation location, string paper, string quote) =>
        Error(
            "SA0522",
            location,
            $"the words \"{quote}\" are in no passage of the paper \"{paper}\"; copy them as they are printed, "
                + "from one paragraph."
        );
}
