namespace StaticArchive.Ingest.Rules.Front.Words;

/// <summary>Spanish.</summary>
internal static class SpanishTitlePageWords
{
    /// <summary>The table.</summary>
    public static TitlePageWords Table { get; } =
        new()
        {
            Organisations = TitlePageWords.ParseSet(
                "universidad|instituto|ministerio|ayuntamiento|fundación|asociación"
            ),
            LeadingOrganisations = TitlePageWords.ParseSet(
                "universidad|instituto|ministerio|ayuntamiento|fundación|asociación|consejo|"
                    + "consejería|agencia|centro|"
                    + "comisión|gobierno|diputación|congreso|senado|facultad|junta"
            ),
            Genres = TitlePageWords.ParseSet(
                "documento de trabajo|informe|informe final|informe anual|nota de prensa|"
                    + "comunicado de prensa|acta|"
                    + "discurso|carta abierta|circular|estudio|boletín|ficha|"
                    + "artículo|cuaderno|reseña|reseñas|artículos"
            ),
            Numbering = TitlePageWords.ParseSet("núm|número|n.º|nº|volumen|página|páginas|serie|de|y"),
            Months = TitlePageWords.ParseSet(
                "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|"
                    + "diciembre|primavera|verano|otoño|invierno"
            ),
            Containers = TitlePageWords.Parse("revista de|anales de|cuadernos de|boletín de"),
            Statuses = TitlePageWords.Parse("confidencial|borrador|embargado"),
            Notes = TitlePageWords.Parse(
                "informe por|publicado por|publicado en|editado por|presentado a|" + "asistentes|recibido"
            ),
            Occasions = TitlePageWords.Parse(
                "discurso de|discurso en|discurso pronunciado|" + "pronunciado|celebrada el"
            ),
            Salutations = TitlePageWords.Parse("estimado|estimada|muy señor|querido|querida"),
            Closings = TitlePageWords.Parse("atentamente|saludos cordiales"),
            Labels = TitlePageWords.ParseSet(
                "fecha|lugar|contacto|teléfono|a|de|palabras clave|asistentes|autor|autores"
            ),
            SubjectLabels = TitlePageWords.ParseSet("asunto"),
            Joining = TitlePageWords.ParseSet("de|del|la|el|los|las|y|para|en|al"),
        };
}
