namespace StaticArchive.Publish.Data;

/// <summary>One data file as the page <c>/data/</c> lists it.</summary>
/// <param name="Url">Its address; for the documents the pattern of their addresses.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Description">What is in it, in a sentence or two.</param>
/// <param name="Count">How many entries it has.</param>
/// <param name="MediaType">Its media type.</param>
public sealed record DataFileDescription(
    string Url,
    string Title,
    string Description,
    int Count,
    string MediaType = "application/json"
);
