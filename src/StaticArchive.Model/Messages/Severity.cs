namespace StaticArchive.Model.Messages;

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
