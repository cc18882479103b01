namespace StaticArchive.Publish.Citing;

/// <summary>The word before a number that needs one: <c>No. 12</c>, but <c>Cm 7135</c> and <c>No. 17/03</c>.</summary>
internal static class NumberLabel
{
    /// <summary>The number with its word; one of several words or parts has its own.</summary>
    public static string Add(string number, string label = "No. ") =>
        number.Any(char.IsAsciiDigit) && !number.AsSpan().ContainsAny(" /:.") ? label + number : number;
}
